import { describe, expect, test } from 'vitest';
import { parseRuleFile } from '#rulebook/load.ts';
import { never } from '#wording/lints/never.ts';
import { use } from '#wording/lints/use.ts';
import { wordPattern } from '#wording/patterns.ts';
import { type Glossary, GlossaryFile, WordingFile } from '#wording/schemas.ts';
import { said, siteOf } from './site.ts';

const parse = (terms: string): Glossary =>
  parseRuleFile('glossary.yaml', `address: {}\nterms:\n${terms}`, GlossaryFile);

const { terms } = parse(`
  - id: udi
    office: UDI
    note: The office that decides about permits.
    in:
      nb: { say: Utlendingskontoret }
      uk: { say: Директорат, use: [директорат], never: [міграційн, { find: управлінн, keys: '^reason', write: Директорат }] }
    except:
      - { keys: '^reason\\.excepted$', why: Stands on a button. }
`);
const WHERE = 'locales/uk/reasons.json: "reason.a"';
const about = (nb: string, uk: string, key = 'reason.a') => siteOf({ nb: { [key]: nb }, uk: { [key]: uk } }, {}, terms);

describe('a word that the glossary forbids', () => {
  test('is told with what to write', () => {
    expect(said(never, about('', 'Міграційна служба'))).toEqual([
      `${WHERE} has "Міграційн". Write "Директорат", as locales/glossary.yaml says.`,
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

  test('is no fault in an excepted key', () => {
    expect(said(use, about('Spør Utlendingskontoret.', 'Запитайте.', 'reason.excepted'))).toEqual([]);
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

const { terms: arabic } = parse(`
  - id: permit
    note: The right to stay, with papers.
    in: { ar: { say: إقامة, never: [تصريح] } }
`);

describe('a mistake in a file is told with its place and what to do', () => {
  test.each([
    [
      'a pattern that is none',
      "  - { id: a, note: What it is., in: { uk: { say: x, use: ['('] } } }",
      'in.uk.use, entry 1: a regular expression',
    ],
    ['a misspelled name', '  - { id: a, note: What it is., in: { uk: { says: x } } }', '"says" cannot stand here'],
    [
      'two terms with one id',
      '  - { id: a, note: What it is., in: {} }\n  - { id: a, note: What it is., in: {} }',
      'two terms have the same id',
    ],
    [
      'a status that is none',
      '  - { id: a, note: What it is., in: { uk: { say: x, status: done } } }',
      'Use one of: machine, read, checked',
    ],
  ])('%s', (_story, yaml, message) => {
    expect(() => parse(yaml)).toThrow(message);
    expect(() => parse(yaml)).toThrow('glossary.yaml: ');
  });

  test('a language without a list of its words', () => {
    expect(() => parseRuleFile('wording.yaml', 'numbers: {}', WordingFile)).toThrow('it is missing');
  });

  test('what nobody wrote is ours, and read by nobody', () => {
    expect(terms[0]?.in['nb']).toMatchObject({ source: 'ours', status: 'machine' });
  });
});
