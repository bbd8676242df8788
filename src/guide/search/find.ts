/** How the index is made and asked. Both ends, the build and the browser, use the same settings. */
import { askedTerms, writtenTerms } from './terms.ts';

/** What stands in the index of a language, of one page or one place in a page. */
export type Entry = {
  /** Its address below the language. */
  id: string;
  /** What it is called in the language. */
  name: string;
  /** What offices call it. */
  office: string;
  /** What else is said of it. */
  more: string;
};

/** The settings of MiniSearch. Nothing but addresses is kept: what is shown stands in the page. */
export const settings = {
  idField: 'id',
  fields: ['name', 'office', 'more'],
  storeFields: [],
  // Terms come ready: what takes a text apart gives several forms of one word, which no later step may change.
  tokenize: writtenTerms,
  processTerm: (term: string) => term,
};

/** Several words, of which each or one must be found. */
type Asked = {
  combineWith: 'AND' | 'OR';
  queries: (Asked | string)[];
};

type AskedWith = {
  tokenize: (term: string) => string[];
  prefix: (term: string) => boolean;
  fuzzy: (term: string) => number | false;
  boost: Readonly<Record<'name' | 'office', number>>;
};

/** MiniSearch, as far as it is asked here. */
export type Index = { search(asked: Asked, options: AskedWith): { id: unknown }[] };

/** Each is tried only where the one before found nothing: first what was typed, then what looks like it, then any word of it. */
const ATTEMPTS: readonly { combineWith: Asked['combineWith']; mistakes: boolean }[] = [
  { combineWith: 'AND', mistakes: false },
  { combineWith: 'AND', mistakes: true },
  { combineWith: 'OR', mistakes: true },
];

/** Letters that may be wrong in a word: none in a short one, where another word is near. */
const mistakesIn = (term: string): number => (term.length < 4 ? 0 : term.length < 6 ? 1 : 2);

/**
 * Addresses below the language, the best first; none if nothing fits, and `undefined` if nothing was typed that could be looked for.
 * A word is found by its beginning.
 */
export function find(index: Index, typed: string): string[] | undefined {
  const words = askedTerms(typed);
  if (words.length === 0) return undefined;
  const queries = words.map((forms): Asked => ({ combineWith: 'OR', queries: forms }));
  for (const { combineWith, mistakes } of ATTEMPTS) {
    const found = index.search(
      { combineWith, queries },
      {
        tokenize: (term) => [term],
        prefix: (term) => !mistakes || term.length > 2,
        fuzzy: (term) => mistakes && mistakesIn(term),
        boost: { name: 3, office: 4 },
      },
    );
    if (found.length > 0) return found.map(({ id }) => `${id}`);
  }
  return [];
}
