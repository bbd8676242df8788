/** All checks of what texts say, in the order in which they are told. */

import { banned } from './lints/banned.ts';
import { lastDay } from './lints/last-day.ts';
import { latin } from './lints/latin.ts';
import { never } from './lints/never.ts';
import { numbers } from './lints/numbers.ts';
import { officeWordTwice } from './lints/office-word-twice.ts';
import { oneTranslation } from './lints/one-translation.ts';
import { opening } from './lints/opening.ts';
import { page } from './lints/page.ts';
import { sentenceLength } from './lints/sentence-length.ts';
import { slash } from './lints/slash.ts';
import { status } from './lints/status.ts';
import { strength } from './lints/strength.ts';
import { untranslated } from './lints/untranslated.ts';
import { use } from './lints/use.ts';
import { isKeyOf } from './patterns.ts';
import type { Fault, Lint, Wordings } from './texts.ts';

export const lints: readonly Lint[] = [
  never,
  use,
  numbers,
  lastDay,
  strength,
  slash,
  banned,
  status,
  sentenceLength,
  page,
  officeWordTwice,
  oneTranslation,
  untranslated,
  latin,
  opening,
];

/** What some lints find in the texts of a site, in the order of the lints, the languages and the texts. */
export function lintTexts(chosen: readonly Lint[], wordings: Wordings): (Fault & { lint: string })[] {
  const exceptions = exceptionsOf(wordings);
  return chosen.flatMap((lint) =>
    lint
      .in(wordings)
      .filter((fault) => !exceptions.some((one) => isExcepted(one, lint, fault)))
      .map((fault) => ({ ...fault, lint: lint.id })),
  );
}

/** Exceptions that except nothing: their text was mended, or their lint or keys are misspelled. */
export function unusedExceptions(wordings: Wordings): Fault[] {
  const exceptions = exceptionsOf(wordings);
  const excepted = lints.filter(({ id }) => exceptions.some((one) => one.lint === id));
  const found = excepted.map((lint) => ({ lint, faults: lint.in(wordings) }));
  return exceptions
    .filter((one) => !found.some(({ lint, faults }) => faults.some((fault) => isExcepted(one, lint, fault))))
    .map(({ file, lint, keys }) => ({
      file,
      key: keys,
      found: `is excepted from "${lint}", which finds nothing there`,
      mend: 'Remove the exception, or correct it',
    }));
}

type Exception = { file: string; lint: string; keys: string; languages: readonly string[] };

/** Those of the glossary, which are about the texts of a rulebook, and those of each language, which are about the tool. */
function exceptionsOf({ languages, glossary }: Wordings): Exception[] {
  const all = languages.map(({ slug }) => slug);
  return [
    ...(glossary?.except ?? []).map((one) => ({ ...one, file: 'glossary.yaml', languages: one.languages ?? all })),
    ...languages.flatMap(({ slug, wording }) =>
      wording.except.map((one) => ({ ...one, file: `locales/${slug}/wording.yaml`, languages: [slug] })),
    ),
  ];
}

const isExcepted = (one: Exception, lint: Lint, { file, key }: Fault): boolean =>
  one.lint === lint.id && isKeyOf(key, one.keys) && one.languages.some((slug) => file.startsWith(`locales/${slug}/`));
