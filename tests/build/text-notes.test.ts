import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allSame, sameTextFiles } from '#build/same-texts.ts';
import { sourcesOf } from '#build/site-languages.ts';
import { baseKeysIn, lengthOf, notableKeys, noteFaults, notesOf, readNotes } from '#build/text-notes.ts';
import { readStatuses, statusFaults, translationsOf } from '#build/text-status.ts';
import { readLocales } from '#i18n/locale-files.ts';
import { withShared } from '#i18n/same-texts.ts';
import { notesSchema } from '#rulebook/json-schema.ts';
import { parseRuleFile } from '#rulebook/load.ts';
import { NotesFile } from '#rulebook/notes-schema.ts';
import { ruleFiles } from '../support/rulebook.ts';

const locales = {
  en: { 'ui.json': { 'ui.a': 'Yes', 'ui.b.c': 'No, not yet', 'ui.days_one': '1 day', 'ui.days_other': 'days' } },
};

const TOOL = [
  { keys: 'ui.*', speaks: 'tool', slot: 'sentence', note: 'first' },
  { keys: ['ui.b.*', 'ui.days'], slot: 'button', class: 'protected', longest: { words: 3 } },
] as const;

type Entries = Parameters<typeof notesOf>[0][number][1];
const notes = (...more: Entries) =>
  notesOf([
    ['locales/notes.yaml', TOOL as unknown as Entries],
    ['land/notes.yaml', more],
  ]);
const faults = (...more: Entries) => noteFaults(notes(...more), locales, baseKeysIn(locales));

describe('what is said of a text', () => {
  test('comes from every pattern that names it; what a later one says replaces what an earlier one says', () => {
    expect(notes().of('ui.a')).toEqual({ speaks: 'tool', slot: 'sentence', note: 'first' });
    expect(notes().of('ui.b.c')).toMatchObject({ speaks: 'tool', slot: 'button', class: 'protected', limit: 'ui.b.*' });
    expect(notes({ keys: 'ui.*', slot: 'heading', class: 'plain' }).of('ui.b.c')).toMatchObject({
      speaks: 'tool',
      slot: 'heading',
      class: 'plain',
    });
  });

  test('is the same for every form of a counted text', () => {
    expect(notes().of('ui.days_few')).toMatchObject({ slot: 'button' });
    expect([notes().isProtected('ui.days_one'), notes().isProtected('ui.a')]).toEqual([true, false]);
  });
});

describe('what the build says', () => {
  test('nothing, where every text has a speaker and a place and fits', () => {
    expect(faults()).toEqual([]);
  });

  test('a pattern that names no text, with its file', () => {
    expect(faults({ keys: ['ui.a', 'ui.z.*'], note: 'x' })).toEqual([
      'land/notes.yaml: "ui.z.*" is no key of any text. Correct the pattern, or remove it.',
    ]);
  });

  test('a text that no pattern gives a speaker and a place', () => {
    expect(noteFaults(notes(), { en: { 'ui.json': { 'topic.a': 'Play' } } }, baseKeysIn(locales))).toEqual([
      'locales/notes.yaml: no pattern gives "topic.a" its speaks and slot. Add one, or widen one.',
    ]);
  });

  test('a text that is too long, with its language, file and the pattern', () => {
    expect(faults({ keys: 'ui.b.c', longest: { letters: 10 } })).toEqual([
      'locales/en/ui.json: "ui.b.c" has 11 letters, its notes allow 10 ("ui.b.c"). Shorten it, or change the note.',
    ]);
    expect(faults({ keys: 'ui.*', longest: { words: 2 } })).toEqual([
      'locales/en/ui.json: "ui.b.c" has 3 words, its notes allow 2 ("ui.*"). Shorten it, or change the note.',
    ]);
  });

  test.each([
    ['- { keys: ui.*, slot: pill }', ['slot', '"pill"', 'button']],
    ['- { slot: button }', ['keys']],
    ['- { keys: ui.*, longest: { pages: 2 } }', ['longest']],
    ['- { keys: "ui x" }', ['a key, or a pattern of keys with *']],
  ])('%s does not fit', (text, parts) => {
    let message = '';
    try {
      parseRuleFile('locales/notes.yaml', text, NotesFile);
    } catch (error) {
      message = (error as Error).message;
    }
    for (const part of ['locales/notes.yaml: ', ...parts]) expect(message).toContain(part);
  });
});

test.each([
  ['Skole for små [[barnehage]]', 'words', 3],
  ['Skole for små [[barnehage]]', 'letters', 13],
  ['{{amount}} i måneden', 'words', 3],
  ['{{count}} år – ', 'letters', 9],
] as const)('"%s" counts in %s %i', (text, unit, count) => {
  expect(lengthOf(text, unit)).toBe(count);
});

describe('the real files', () => {
  const { site, sources } = sourcesOf(ruleFiles);
  const real = readLocales(ruleFiles.folder);

  test('the notes name real texts, every text has a speaker and a place, none is too long', () => {
    expect(
      noteFaults(
        readNotes(ruleFiles.folder),
        real,
        notableKeys(withShared(real, allSame(sameTextFiles(ruleFiles.folder)))),
      ),
    ).toEqual([]);
  });

  test.each(site)('the statuses in $slug are those of its texts', ({ slug }) => {
    const own = readStatuses([slug], ruleFiles.folder)[slug] ?? {};
    expect(statusFaults(slug, translationsOf(slug, sources, real, own), own)).toEqual([]);
  });

  test('the schema is up to date', () => {
    expect(readFileSync('locales/schemas/notes.schema.json', 'utf8'), 'run npm run rules:schema').toBe(notesSchema());
  });

  test.each([
    'ui.status.right',
    'ui.results.status.likely',
    'ui.answer.amount.month',
    'ui.answer.lastDay',
    'ui.results.lastDay',
    'ui.results.lastDayPast',
    'ui.promise.login',
    'ui.privacy.lead',
    'country.promise.phone.nobody',
    'ui.bar.leave',
    'ui.helper.rule.unsafe',
    ...[...baseKeysIn(real)].filter((key) =>
      /^(headline|amount|deadline|exit|emergency)\.|^programme\..+\.duty$/.test(key),
    ),
  ])('%s must not be misread', (key) => {
    expect(readNotes(ruleFiles.folder).isProtected(key)).toBe(true);
  });

  test.each(['ui.footer.help', 'ui.privacy.kept.list', 'question.age.title', 'topic.doctor', 'ui.month.1.alone'])(
    '%s needs no line beside it',
    (key) => {
      expect(readNotes(ruleFiles.folder).isProtected(key)).toBe(false);
    },
  );
});
