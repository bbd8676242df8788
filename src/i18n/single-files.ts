/** The files that hold the whole tool in one page: which there are, and what they are called. */

/** A language of the site, by its folder. */
type Spoken = { slug: string };

export type SingleFile = {
  /** Without its end: `uk`, or `uk-nb` with the language of the offices beside. */
  name: string;
  lang: string;
  /** The language of the offices is in it too, and helper mode. */
  both: boolean;
};

/** One for each language, and one with the language of the offices beside it. */
export const singleFiles = (languages: readonly Spoken[], office: Spoken): SingleFile[] =>
  languages.flatMap(({ slug }) => [
    { name: slug, lang: slug, both: false },
    ...(slug === office.slug ? [] : [{ name: `${slug}-${office.slug}`, lang: slug, both: true }]),
  ]);

/** Where a file is on the site. */
export const singleFilePath = (name: string): string => `/download/${name}.html`;

/** The fingerprints of all files, as `sha256sum -c` takes them. */
export const FINGERPRINTS = '/download/sha256.txt';

/** What stands in the built page for what is known only once a file has been made: its size in kB, its SHA-256. */
export const unknownYet = {
  size: (name: string): string => `%size of ${name}%`,
  sha256: (name: string): string => `%sha256 of ${name}%`,
};
