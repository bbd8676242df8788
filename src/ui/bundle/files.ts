/** Where what comes beside the page is had from: files of the site, or the page itself where all stands in one file. */
import type { SentLaw } from '#rulebook/sent-rules.ts';
import type { arrive, secondTexts } from './beside.ts';
import type { TextsFile } from './types.ts';

/** Something that comes, as a module gives it. It fails where it cannot be had. */
type Come<T> = () => Promise<{ default: T }>;

export type Files = {
  law: Come<SentLaw>;
  /** In the person's language. */
  texts: Come<TextsFile>;
  /** In the offices' language; none on a page in it, or where there is no second language. */
  office: Come<TextsFile> | undefined;
  /** The screens and what makes all of it ready. */
  code: () => Promise<{ arrive: typeof arrive; secondTexts: typeof secondTexts }>;
};
