/** All pictures as a page can use them. */
export type Sheet = {
  /** A `<symbol>` for each picture by its name, for a page that brings them itself. */
  symbols: Readonly<Record<string, string>>;
  /** A script that puts all of them into the page. */
  script: string;
  /** Follows from the content of the script. */
  hash: string;
};

/** The id of the element of a page that holds the symbols. */
export const holder = 'pictures';

/** The id of a picture in a page. */
export const idOf = (name: string): string => `picture-${name}`;
