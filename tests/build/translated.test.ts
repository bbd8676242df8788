import { describe, expect, test } from 'vitest';
import { hashOf } from '#build/hashes.ts';
import { notesOf } from '#build/text-notes.ts';
import type { State } from '#build/text-status.ts';
import { translatedLanguages } from '#build/translated.ts';
import { type Language, language } from '#i18n/languages.ts';
import { isUnchecked } from '#i18n/unchecked.ts';

const sources = { tool: { slug: 'nb' }, rulebook: { slug: 'nb' } };
const texts = { 'ui.status.right': 'Rett', 'ui.status.no': 'Nei', 'ui.month.1_one': 'En', 'ui.month.1_other': 'Flere' };
const notes = notesOf([
  [
    'locales/notes.yaml',
    [
      { keys: ['ui.status.*', 'ui.month.*'], class: 'protected' },
      { keys: 'ui.status.no', class: 'plain' },
    ],
  ],
]);

/** What pages are told, where some texts of the language have been checked. */
function told(
  slug: string,
  checked: readonly string[] = [],
  state: State = 'checked',
  compared: readonly string[] = [],
) {
  const languages: Language[] = ['nb', 'en', slug].map((one) => language(one));
  const own = Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [
      key,
      {
        state: checked.includes(key) ? state : ('machine' as const),
        source: hashOf(text),
        text: hashOf(text),
        date: '2026-11-29',
        ...(compared.includes(key) && { back: 'what it says', compared: 'translation' as const }),
      },
    ]),
  );
  const locales = Object.fromEntries(languages.map((one) => [one.slug, { 'ui.json': texts }]));
  return translatedLanguages({ languages, sources, locales, statuses: { [slug]: { 'ui.json': own } }, notes })[slug];
}

const needsLine = (key: string, checked?: readonly string[], state?: State): boolean =>
  isUnchecked(told('uk', checked, state)?.unchecked)(key);

describe('the line of the offices', () => {
  test('stands beside what is protected and not checked, and nothing else', () => {
    expect(['ui.status.right', 'ui.status.no', 'ui.month.1', 'ui.home.start'].map((key) => needsLine(key))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test('goes from a text that is checked, not from one that was only read', () => {
    expect(needsLine('ui.status.right', ['ui.status.right'])).toBe(false);
    expect(needsLine('ui.status.right', ['ui.status.right'], 'read')).toBe(true);
  });

  test('goes from a counted text when every form is checked', () => {
    expect(needsLine('ui.month.1', ['ui.month.1_one'])).toBe(true);
    expect(needsLine('ui.month.1', ['ui.month.1_one', 'ui.month.1_other'])).toBe(false);
  });

  test.each(['nb', 'en'])('stands nowhere in %s', (slug) => {
    expect(told(slug)).toBeUndefined();
    expect(isUnchecked(told(slug)?.unchecked)('ui.status.right')).toBe(false);
  });
});

test('a page says that a machine translated it until all of it is checked', () => {
  expect(told('uk', ['ui.status.right'])?.isChecked).toBe(false);
  expect(told('uk', Object.keys(texts))?.isChecked).toBe(true);
});

test('a page can tell how many texts have been translated back and compared', () => {
  const isCompared = told('uk', [], 'checked', ['ui.status.right', 'ui.status.no'])?.texts.compared;
  expect(isCompared).toBe(2);
});

test('a page can tell how many texts people have read, checked ones among them', () => {
  expect(told('uk')?.texts).toEqual({ all: 4, read: 0, compared: 0 });
  expect(told('uk', ['ui.status.right'], 'read')?.texts).toEqual({ all: 4, read: 1, compared: 0 });
  expect(told('uk', ['ui.status.right', 'ui.status.no'])?.texts).toEqual({ all: 4, read: 2, compared: 0 });
});
