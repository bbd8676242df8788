import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { offlinePlan } from '#build/offline-plan.ts';

const root = `${mkdtempSync(join(tmpdir(), 'rettvei-plan-'))}/`;
const notes = { of: {}, oldFrom: '2027-02-21' };
const write = (file: string, text: string): void => {
  mkdirSync(dirname(root + file), { recursive: true });
  writeFileSync(root + file, text);
};
const page = (...files: string[]): string => files.map((file) => `<script src="${file}"></script>`).join('');

beforeAll(() => {
  write('index.html', '<p>languages</p>');
  for (const slug of ['uk', 'ar']) {
    write(`${slug}/offline/index.html`, '<p>no net</p>');
    write(`${slug}/check/index.html`, page('../../_astro/check.aaaaaaaa.js', `../../texts/${slug}.bbbbbbbb.js`));
    write(`${slug}/search/index.html`, page('../../_astro/search.cccccccc.js', 'https://elsewhere.example/x.js'));
    write(`${slug}/rules/index.html`, page('../../_astro/rules.dddddddd.js'));
    write(`texts/${slug}.bbbbbbbb.js`, `"${slug}"`);
  }
  write('_astro/check.aaaaaaaa.js', 'import("./later.eeeeeeee.js");"/sw.js"');
  write('_astro/later.eeeeeeee.js', '"no-such-file.js"');
  write('_astro/search.cccccccc.js', '');
  write('_astro/rules.dddddddd.js', '');
  write('sw.js', '"_astro/rules.dddddddd.js"');
});
afterAll(() => rmSync(root, { recursive: true }));

const plan = () => offlinePlan(root, ['uk', 'ar'], notes);
const names = (files: readonly string[] = []): string[] => files.map((file) => file.replace(/\.\w{8}\./, '.'));

describe('what is kept of a language', () => {
  test('the check first, with what its scripts ask for later, and its pages when all of that is there', () => {
    expect(names(plan().lists.languages['uk']?.check)).toEqual([
      '_astro/check.js',
      '_astro/later.js',
      'texts/uk.js',
      'offline/all.json',
      'offline/uk-check.json',
    ]);
  });

  test('then the rest, without the open rulebook and what stands elsewhere', () => {
    expect(names(plan().lists.languages['uk']?.rest)).toEqual(['_astro/search.js', 'offline/uk-rest.json']);
  });

  test('what another language needs too is shared, all else is its own', () => {
    const { shared, languages } = plan().lists;
    expect(names(Object.keys(shared.files))).toEqual([
      '_astro/check.js',
      '_astro/later.js',
      '_astro/search.js',
      'offline/all.json',
    ]);
    expect(names(Object.keys(languages['uk']?.files ?? {}))).toEqual([
      'texts/uk.js',
      'offline/uk-check.json',
      'offline/uk-rest.json',
    ]);
  });
});

test('the same site gives the same lists, and a change of one language only its own', () => {
  const before = plan().lists;
  expect(plan().lists).toEqual(before);
  write('uk/search/index.html', `${page('../../_astro/search.cccccccc.js')}<p>changed</p>`);
  const after = plan().lists;
  expect(after.languages['uk']?.hash).not.toBe(before.languages['uk']?.hash);
  expect(after.languages['ar']?.hash).toBe(before.languages['ar']?.hash);
});

test('a font is kept with the language that needs it, and with no other', () => {
  const styled = (file: string): string => `<style>@font-face{src:url("${file}")}</style>`;
  write('fonts/list.ffffffff.woff2', '');
  write('fonts/uk.ffffffff.woff2', '');
  write('index.html', styled('./fonts/list.ffffffff.woff2'));
  write('uk/privacy/index.html', styled('../../fonts/uk.ffffffff.woff2'));
  const fontsOf = (slug: string) =>
    (plan().lists.languages[slug]?.check ?? []).filter((file) => file.startsWith('fonts/'));
  expect(fontsOf('uk')).toEqual(['fonts/uk.ffffffff.woff2']);
  expect(fontsOf('ar')).toEqual([]);
});
