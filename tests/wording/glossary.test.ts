import { describe, expect, test } from 'vitest';
import { parseRuleFile } from '#rulebook/load.ts';
import { never } from '#wording/lints/never.ts';
import { use } from '#wording/lints/use.ts';
import { wordPattern } from '#wording/patterns.ts';
import { GlossaryFile, LanguageGlossaryFile, WordingFile } from '#wording/schemas.ts';
import { glossaryFrom, said, siteOf } from './site.ts';

const parse = (terms: string) => parseRuleFile('glossary.yaml', `terms:\n${terms}`, GlossaryFile);
const parseWords = (terms: string) =>
  parseRuleFile('uk/glossary.yaml', `address: Small "you".\nterms:\n${terms}`, LanguageGlossaryFile);

const { terms } = glossaryFrom(
  `
  - id: udi
    office: UDI
    note: The office that decides about permits.
    except:
      - { keys: '^reason\\.excepted$', why: Stands on a button. }
`,
  {
    nb: '  udi: { say: Utlendingskontoret }',
    uk: `
  udi:
    say: Директорат
    use: [директорат]
    never: [міграційн, { find: управлінн, keys: '^reason', write: Директорат }]
    except:
      - { keys: '^reason\\.short$', why: There is no room for it. }
`,
  },
);
const WHERE = 'locales/uk/reasons.json: "reason.a"';
const about = (nb: string, uk: string, key = 'reason.a') => siteOf({ nb: { [key]: nb }, uk: { [key]: uk } }, {}, terms);

describe('a word that the glossary forbids', () => {
  test('is told with what to write', () => {
    expect(said(never, about('', 'Міграційна служба'))).toEqual([
      `${WHERE} has "Міграційн". Write "Директорат", as glossary.yaml of the language says.`,
    ]);
    expect(said(never, about('', 'В управлінні'))).toEqual([expect.stringContaining('has "управлінн"')]);
  });

  test('is no fault in an excepted key', () => {
    expect(said(never, about('', 'Міграційна служба', 'reason.excepted'))).toEqual([]);
  });

  test('is no fault outside its keys, in an office word, or inside another word', () => {
    expect(said(never, about('', 'Управління', 'step.a'))).toEqual([]);
    expect(said(never, about('', 'Директорат [[міграційна]]'))).toEqual([]);
    expect(said(never, about('', 'Еміграційна служба'))).toEqual([]);
  });
});

describe('a term without its word', () => {
  test.each([
    [
      'the source has the term',
      'Spør Utlendingskontoret.',
      'Запитайте.',
      'does not say "Директорат", and the source says "Utlendingskontoret"',
    ],
    ['the text has its office word', 'Spør.', 'Запитайте [[UDI]].', 'has [[UDI]] without "Директорат"'],
  ])('is told where %s', (_story, nb, uk, message) => {
    expect(said(use, about(nb, uk))).toEqual([expect.stringContaining(`${WHERE} ${message}`)]);
  });

  test.each([
    ['its word stands, in another form', 'Spør Utlendingskontoret [[UDI]].', 'у Директораті [[UDI]]'],
    ['the source does not have the term', 'Spør.', 'Запитайте.'],
    ['a forbidden word stands, which is told already', 'Spør Utlendingskontoret.', 'Міграційна служба'],
  ])('is no fault where %s', (_story, nb, uk) => {
    expect(said(use, about(nb, uk))).toEqual([]);
  });

  test.each(['reason.excepted', 'reason.short'])('is no fault in an excepted key: %s', (key) => {
    expect(said(use, about('Spør Utlendingskontoret.', 'Запитайте.', key))).toEqual([]);
  });
});

describe('a pattern', () => {
  test.each([
    ['permit', 'Permits', true],
    ['permit\\b', 'permits', false],
    ['mit', 'permit', false],
    ['дозв(іл|ол)', 'Без дозволу', true],
    ['сум\\b', 'сума', false],
  ])('"%s" in "%s": %s', (pattern, text, finds) => {
    expect(text.search(wordPattern(pattern)) >= 0).toBe(finds);
  });

  test('finds a word behind what is written together with it, and with vowels or without', () => {
    expect('والإقامة'.search(wordPattern('إقام', '[و]?(?:ال)?'))).toBe(0);
    expect('والإقامة'.search(wordPattern('إقام'))).toBe(-1);
    expect(said(never, siteOf({ nb: {}, ar: { 'reason.a': 'تَصريح' } }, {}, arabic))).toHaveLength(1);
  });
});

const { terms: arabic } = glossaryFrom('  - { id: permit, note: "The right to stay, with papers." }', {
  ar: '  permit: { say: إقامة, never: [تصريح] }',
});

describe('a mistake in a file is told with its place and what to do', () => {
  test('two terms with one id', () => {
    const twice = '  - { id: a, note: What it is. }\n  - { id: a, note: What it is. }';
    expect(() => parse(twice)).toThrow('two terms have the same id');
  });

  test.each([
    ['a pattern that is none', "  a: { say: x, use: ['('] }", 'terms.a.use, entry 1: a regular expression'],
    ['a misspelled name', '  a: { says: x }', '"says" cannot stand here'],
    ['a status that is none', '  a: { say: x, status: done }', 'Use one of: machine, read, checked'],
  ])('%s', (_story, yaml, message) => {
    expect(() => parseWords(yaml)).toThrow(message);
    expect(() => parseWords(yaml)).toThrow('glossary.yaml: ');
  });

  test('a word for a term that there is not', () => {
    expect(() => glossaryFrom('  - { id: a, note: What it is. }', { uk: '  b: { say: x }' })).toThrow(
      'locales/uk/glossary.yaml: terms: there is no term "b".\n  Correct the id, or add the term to locales/glossary.yaml.',
    );
  });

  test('a language without a list of its words', () => {
    expect(() => parseRuleFile('wording.yaml', 'numbers: {}', WordingFile)).toThrow('it is missing');
  });

  test('what nobody wrote is ours, and read by nobody', () => {
    expect(terms[0]?.in['nb']).toMatchObject({ source: 'ours', status: 'machine' });
  });
});
