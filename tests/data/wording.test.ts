import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readTexts } from '#build/same-texts.ts';
import { languages } from '#i18n/languages.ts';
import { readLocales } from '#i18n/locale-files.ts';
import { lints, lintTexts, unusedExceptions } from '#wording/lints.ts';
import { readWordings } from '#wording/load.ts';
import { wordPattern } from '#wording/patterns.ts';
import { wordingSchemas } from '#wording/schemas.ts';
import { plain } from '#wording/texts.ts';
import { ruleFiles } from '../support/rulebook.ts';

const wordings = readWordings(
  ruleFiles.folder,
  { written: readLocales(ruleFiles.folder), asked: readTexts(ruleFiles.folder) },
  languages.map(({ slug }) => slug),
  ruleFiles.country['office-language'],
);
const terms = wordings.glossary?.terms ?? [];

test('no text has what the build looks for', () => {
  expect(lintTexts(lints, wordings)).toEqual([]);
});

test('every exception excepts something', () => {
  expect(unusedExceptions(wordings)).toEqual([]);
});

test('the schemas for editors are up to date', () => {
  const made = wordingSchemas();
  expect(readdirSync('locales/schemas').sort()).toEqual([...Object.keys(made), 'notes.schema.json'].sort());
  for (const [name, text] of Object.entries(made))
    expect(readFileSync(`locales/schemas/${name}`, 'utf8'), `${name}: run npm run rules:schema`).toBe(text);
});

describe.each(languages)('$slug', ({ slug }) => {
  const { wording } = wordings.languages.find((language) => language.slug === slug) as (typeof wordings.languages)[0];

  test('the glossary says how it speaks to the reader, and has its word for every term', () => {
    expect(wordings.glossary?.address[slug]).toBeDefined();
    expect(terms.filter((term) => !term.in[slug]).map(({ id }) => id)).toEqual([]);
  });

  test('no term says what it forbids', () => {
    const wrong = terms.flatMap(({ id, in: own }) =>
      (own[slug]?.never ?? []).flatMap((one) => {
        const pattern = typeof one === 'string' ? one : one.find;
        return plain(own[slug]?.say ?? '').search(wordPattern(pattern, wording.joined)) >= 0 ? [id] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('what a term says is found by its own patterns', () => {
    const wrong = terms.filter(({ in: own }) => {
      const { say = '', use = [say] } = own[slug] ?? {};
      return !use.some((pattern) => plain(say).search(wordPattern(pattern, wording.joined)) >= 0);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
