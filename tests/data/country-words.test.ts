import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadRulebook } from '#rulebook/load.ts';

// Everything of this country stands in its folder and in the texts of its name, so that another country needs a folder and no
// change anywhere else. Comments count: an example from one country becomes a habit of the code.

const COUNTRY = 'src/rulebooks/norway/';
const { facts, programmes, groups, sources } = loadRulebook('src/rulebooks/norway');

/** Its money, its publishers and offices, its language, its words. */
const WORDS =
  /(?<![\p{L}</])(?:nok|kr|øre|kroner?|lovdata|nav|udi|imdi|norge|bankid|kommune)(?!\p{L})|norw|norsk|(['"])nb\1|permit(?!t)|ukrain|\+47|school-?years?|норве|النرويج/giu;

/** Its ids: facts of more than one word, and programmes, groups and texts of the law of more than one. */
const IDS = [
  ...Object.keys(facts).filter((fact) => /[A-Z]/.test(fact)),
  ...[programmes.map(({ programme }) => programme), Object.keys(groups), Object.keys(sources)]
    .flat()
    .filter((id) => id.includes('-')),
];
const NAMES = new RegExp(`(?<![\\w-])(?:${IDS.join('|')})(?![\\w-])`, 'g');

/** The only places outside that may name it. A line that is no longer there must go from this list too. */
const ALLOWED: readonly { file: string; line: RegExp; why: string }[] = [
  { file: 'src/rulebooks/index.ts', line: /src\/rulebooks\/norway/, why: 'says which rulebook is built unless told' },
  { file: 'src/i18n/languages.ts', line: /(slug|tag): 'nb'/, why: 'one of the languages that the tool speaks' },
  { file: 'src/i18n/languages.ts', line: /called: \['nb'/, why: 'what browsers call that language' },
  { file: 'src/i18n/languages.ts', line: /toolSource = 'nb'/, why: 'the language that the tool is written in' },
  { file: 'src/i18n/languages.ts', line: /endonym: 'Norsk \(bokmål\)'/, why: 'that language in its own words' },
  { file: 'locales/kmr/ui.json', line: /\b[Nn]av\b/, why: 'the Kurdish word for a name' },
];

type Found = { file: string; line: string; place: number; words: readonly string[] };

const wordsOf = (line: string): string[] => [...line.matchAll(WORDS), ...line.matchAll(NAMES)].map(([word]) => word);

function wordsIn(file: string): Found[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line, at) => ({ file, line, place: at + 1, words: wordsOf(line) }))
    .filter(({ words }) => words.length > 0);
}

const files = [...globSync('src/**/*.{ts,tsx,astro,css}'), ...globSync('locales/*/ui.json')]
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.startsWith(COUNTRY));
const found = files.flatMap(wordsIn);
const isAllowed = ({ file, line }: Found) => ALLOWED.some((one) => one.file === file && one.line.test(line));

test('no word of a country stands outside its folder', () => {
  const told = found
    .filter((one) => !isAllowed(one))
    .map(
      ({ file, place, words, line }) =>
        `${file}:${place} has "${words.join('", "')}": ${line.trim()}\n` +
        `  Let it come from a file of ${COUNTRY} or from its texts; in a comment, take an example that fits any country.`,
    );
  expect(told.join('\n')).toBe('');
});

test('every place that may name it still does', () => {
  const stale = ALLOWED.filter(({ file, line }) => !found.some((one) => one.file === file && line.test(one.line)));
  expect(stale.map(({ file, line }) => `${file} has no line ${line} any more: take it from the list.`)).toEqual([]);
});

test.each([
  ["sum + ' kr'", 'kr'],
  ["currency: 'NOK'", 'NOK'],
  ["url.includes('lovdata.no')", 'lovdata'],
  ["offices['nav']", 'nav'],
  ["lang === 'nb'", "'nb'"],
  ["facts['permit']", 'permit'],
  ['const schoolYear = 8', 'schoolYear'],
  ["'tel:+47'", '+47'],
  ["known['childrenBorn']", 'childrenBorn'],
  ["programme === 'introduction-programme'", 'introduction-programme'],
])('%s would be found', (line, word) => {
  expect(wordsOf(line)).toContain(word);
});

test.each(['<nav></nav>', 'navigation.ts', 'is permitted', 'Dette kan du gjøre', 'knock', 'number', "a['age']"])(
  '%s is nothing to complain about',
  (line) => {
    expect(wordsOf(line)).toEqual([]);
  },
);
