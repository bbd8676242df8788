import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashOf } from '#build/hashes.ts';
import {
  isStale,
  marked,
  readStatuses,
  renewed,
  type Status,
  statusFaults,
  type Translation,
  translationsOf,
  writeStatuses,
} from '#build/text-status.ts';

const TODAY = '2026-11-29';
const sources = { tool: { slug: 'nb' }, rulebook: { slug: 'en' } };

const read: Status = { state: 'read', source: hashOf('Ja'), text: hashOf('Так'), date: '2026-11-01' };

/** A translation as it stands today. */
const now = (source: string, text: string, status: Status | undefined = read): Translation => ({
  file: 'ui.json',
  key: 'ui.yes',
  source: hashOf(source),
  text: hashOf(text),
  status,
});

describe('the status that follows from the texts alone', () => {
  test('stays while neither of the two texts changes', () => {
    expect(renewed(now('Ja', 'Так'), TODAY)).toBe(read);
  });

  test('is that nobody has read it, where a translation is new or another', () => {
    const machine = { state: 'machine', source: hashOf('Ja'), text: hashOf('Авжеж'), date: TODAY };
    expect(renewed({ ...now('Ja', 'Авжеж'), status: undefined }, TODAY)).toEqual(machine);
    expect(renewed(now('Ja', 'Авжеж'), TODAY)).toEqual(machine);
  });

  test('falls back where the source changes and the translation does not, and remembers the old source', () => {
    const stale = renewed(now('Jo', 'Так'), TODAY);
    expect(stale).toEqual({ ...read, state: 'machine', date: TODAY });
    expect(isStale(now('Jo', 'Так', stale))).toBe(true);
    // The next run must not make it right.
    expect(renewed(now('Jo', 'Так', stale), '2026-12-24')).toBe(stale);
  });

  test('is up to date again where the translation follows the source', () => {
    const followed = renewed(now('Jo', 'Авжеж'), TODAY);
    expect(followed).toMatchObject({ state: 'machine', source: hashOf('Jo') });
    expect(isStale(now('Jo', 'Авжеж', followed))).toBe(false);
  });

  test('is what a person says, of the texts of today', () => {
    const checked = marked(now('Jo', 'Так'), 'checked', TODAY);
    expect(checked).toEqual({ state: 'checked', source: hashOf('Jo'), text: hashOf('Так'), date: TODAY });
    expect(isStale(now('Jo', 'Так', checked))).toBe(false);
    expect(marked(now('Jo', 'Так'), undefined, TODAY)).toMatchObject({ state: 'read', source: hashOf('Jo') });
  });
});

describe('what has a status', () => {
  const locales = {
    nb: { 'ui.json': { 'ui.day_one': '{{count}} dag', 'ui.day_other': '{{count}} dager' } },
    en: {
      'ui.json': { 'ui.day_one': '{{count}} day', 'ui.day_other': '{{count}} days' },
      'land/rules.json': { 'reason.a': 'Because' },
    },
    uk: {
      'ui.json': { 'ui.day_one': '{{count}} день', 'ui.day_few': '{{count}} дні', 'ui.day_other': '{{count}} дня' },
      'land/rules.json': { 'reason.a': 'Бо' },
    },
  };
  const keys = (slug: string) => translationsOf(slug, sources, locales, {}).map(({ key }) => key);

  test('is every text but those in the language that their file is written in', () => {
    expect(keys('nb')).toEqual([]);
    expect(keys('en')).toEqual(['ui.day_one', 'ui.day_other']);
    expect(keys('uk')).toEqual(['ui.day_one', 'ui.day_few', 'ui.day_other', 'reason.a']);
  });

  test('a form that the source does not have is translated from the one for all other numbers', () => {
    const [one, few] = translationsOf('uk', sources, locales, {});
    expect([one?.source, few?.source]).toEqual([hashOf('{{count}} dag'), hashOf('{{count}} dager')]);
  });
});

describe('what the build says', () => {
  const faults = (one: Translation, more = {}) =>
    statusFaults('uk', [one], { 'ui.json': { ...(one.status && { 'ui.yes': one.status }), ...more } });

  test.each([
    ['nothing, where the statuses are those of the texts', now('Ja', 'Так'), []],
    ['a changed source', now('Jo', 'Так'), ['locales/uk/ui.json: "ui.yes": source changed since; translate again']],
    ['a changed translation', now('Ja', 'Авжеж'), ['1 texts are new or changed, such as "ui.yes"']],
    ['a new text', { ...now('Ja', 'Так'), status: undefined }, ['1 texts are new or changed, such as "ui.yes"']],
  ])('%s', (_story, one, said) => {
    expect(faults(one)).toEqual(said.map((fault) => expect.stringContaining(fault)));
  });

  test('a text that is gone', () => {
    expect(faults(now('Ja', 'Так'), { 'ui.no': read })).toEqual([
      'locales/uk/status.json: 1 texts are no longer there, such as "ui.no". Run npm run texts:status.',
    ]);
  });
});

describe('the files', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'rettvei-status-'));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test('hold one line for each key, and keep those of another rulebook', () => {
    const folder = join(root, 'locales');
    const path = join(folder, 'uk', 'status.json');
    mkdirSync(join(folder, 'uk'), { recursive: true });
    const land = { 'ui.json': { 'ui.yes': read }, 'land/rules.json': { 'reason.a': read } };
    writeStatuses('uk', { 'ui.json': { 'ui.yes': read }, 'island/rules.json': { 'reason.b': read } }, 'island', folder);
    writeStatuses('uk', land, 'land', folder);
    expect(readStatuses(['uk'], 'land', folder)).toEqual({ uk: land });
    expect(Object.keys(JSON.parse(readFileSync(path, 'utf8')))).toEqual([
      'ui.json',
      'land/rules.json',
      'island/rules.json',
    ]);
    expect(
      readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.includes('"state"')).length,
    ).toBe(3);
  });

  test('that do not fit are told with their place', () => {
    const folder = join(root, 'wrong');
    mkdirSync(join(folder, 'uk'), { recursive: true });
    const wrong = { 'ui.json': { 'ui.yes': { ...read, state: 'done' } } };
    writeFileSync(join(folder, 'uk', 'status.json'), JSON.stringify(wrong));
    expect(() => readStatuses(['uk'], 'land', folder)).toThrow(
      /status\.json: .*state.*\n.*"done".*machine, read, checked/,
    );
  });
});

// The command itself, in a copy of the texts.
describe('npm run texts:status', { timeout: 300_000 }, () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'rettvei-status-'));
    cpSync('locales', join(root, 'locales'), { recursive: true });
    cpSync('src/rulebooks/norway', join(root, 'src/rulebooks/norway'), { recursive: true });
  });
  afterAll(() => rmSync(root, { recursive: true }));

  const run = (...options: string[]): Promise<{ code: number; out: string }> =>
    promisify(execFile)(process.execPath, [resolve('tools/texts-status.ts'), ...options], { cwd: root }).then(
      ({ stdout, stderr }) => ({ code: 0, out: stdout + stderr }),
      (error: { code: number; stdout: string; stderr: string }) => ({
        code: error.code,
        out: error.stdout + error.stderr,
      }),
    );
  const KEY = 'ui.check.back';
  const statusOf = (slug: string): Status =>
    JSON.parse(readFileSync(join(root, 'locales', slug, 'status.json'), 'utf8'))['ui.json'][KEY];
  function rewrite(slug: string, text: string): void {
    const path = join(root, 'locales', slug, 'ui.json');
    writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), [KEY]: text }));
  }

  test('changes nothing where nothing has changed', async () => {
    const { code, out } = await run();
    expect([code, out]).toEqual([0, expect.stringMatching(/norway uk: \d+ machine, .* 0 stale; protected and not/)]);
    for (const slug of ['uk', 'ar', 'en'])
      expect(readFileSync(join(root, 'locales', slug, 'status.json'), 'utf8')).toBe(
        readFileSync(`locales/${slug}/status.json`, 'utf8'),
      );
  });

  test('takes what people say, sees the source change, and lets it be confirmed or translated again', async () => {
    expect((await run('uk', '--mark', 'read', '--keys', KEY)).code).toBe(0);
    expect([statusOf('uk').state, statusOf('ar').state]).toEqual(['read', 'machine']);
    rewrite('nb', 'Et skritt tilbake');
    const stale = await run('uk');
    expect([stale.code, stale.out]).toEqual([1, expect.stringContaining(`"${KEY}": source changed since`)]);
    expect([statusOf('uk').state, statusOf('uk').source === statusOf('ar').source]).toEqual(['machine', true]);
    rewrite('ar', 'خطوة إلى الوراء');
    expect((await run('uk', '--confirm')).code).toBe(0);
    expect((await run('ar')).code).toBe(0);
    expect(statusOf('uk').source).toBe(hashOf('Et skritt tilbake'));
    expect(statusOf('ar')).toMatchObject({ state: 'machine', text: hashOf('خطوة إلى الوراء') });
  });

  test.each([
    [['--mark', 'read', '--keys', '*'], 'Say which language'],
    [['uk', '--mark', 'fine', '--keys', '*'], 'Use one of: machine, read, checked'],
    [['uk', '--mark', 'read', '--keys', 'ui.nothing'], 'No text of "uk" is meant'],
  ])('%j is no order: %s', async (options, message) => {
    const { code, out } = await run(...options);
    expect(code).toBe(1);
    expect(out).toContain(message);
  });
});
