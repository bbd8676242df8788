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

const isLong = inject('reach') === 'long';

/** The languages that a wide test tries here. */
export const languagesHere: readonly Language[] = isLong
  ? languages.filter((one) => !oneOfEachKind.includes(one))
  : oneOfEachKind;

/** So many random people a property meets here. @param count what it should meet on an ordinary day */
export const people = (count: number): number => (isLong ? 2 * count : Math.ceil(count / 4));
