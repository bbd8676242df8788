/**
 * Files named `*.wide.test.ts` run twice: with every change, in one language of each kind and with some people; and in the long tests
 * (`npm run test:long`), in all other languages and with many people.
 */
import { inject } from 'vitest';
import { type Language, languages } from '#i18n/languages.ts';
import { oneOfEachKind } from './one-of-each-kind.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    reach: 'every-change' | 'long';
  }
}

/** One thing with every change, another in the long tests. */
export const here = <T>(withEveryChange: T, inLongTests: T): T =>
  inject('reach') === 'long' ? inLongTests : withEveryChange;

/** The languages that a wide test tries here. */
export const languagesHere: readonly Language[] = here(
  oneOfEachKind,
  languages.filter((one) => !oneOfEachKind.includes(one)),
);

/** So many random people a property meets here. @param count what it should meet on an ordinary day */
export const people = (count: number): number => here(Math.ceil(count / 4), 2 * count);
