/** What may be kept of the site for when there is no net: worked out when it is built, and part of the worker. */

/** Files by their path below the root of the site, each with the fingerprint that the browser holds it to. */
type Files = Readonly<Record<string, string>>;

/** What is kept together, in a cache of its own. */
export type Part = {
  /** Follows from all files of the part: another build with the same files has the same. */
  hash: string;
  files: Files;
};

/** A language: its own files, and in which order they and those of all languages are kept. */
export type KeptLanguage = Part & {
  /** What the check needs, and last the pages that run it. */
  check: readonly string[];
  /** Everything else of the language, and last its pages. */
  rest: readonly string[];
};

export type Lists = {
  shared: Part;
  languages: Readonly<Record<string, KeptLanguage>>;
  /** The first day `YYYY-MM-DD` on which a copy says that it is old. */
  oldFrom: string;
};

/**
 * Several pages in one file. What they have in common stands in it once: a third of the bytes, and one request.
 */
export type Pack = {
  parts: readonly string[];
  /** Each page by its path, as places in `parts`. */
  pages: Readonly<Record<string, readonly number[]>>;
  /** What a page of the copy says about itself, as HTML: always, and once it is old. */
  notes?: { copy: string; old: string };
};

/** The folder of packs. */
export const PACKS = 'offline/';
