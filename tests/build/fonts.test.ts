import { expect, test } from 'vitest';
import { fontRules, webFont } from '#build/fonts.ts';
import { withRelativeLinks } from '#build/relative-links.ts';
import type { Language } from '#i18n/languages.ts';

const tigrinya: Language = { slug: 'ti', tag: 'ti', endonym: 'ትግርኛ', dir: 'ltr', plurals: ['other'], font: 'ethiopic' };
const ukrainian: Language = { slug: 'uk', tag: 'uk', endonym: 'Українська', dir: 'ltr', plurals: ['other'] };

test('a language that every system can show brings no font', async () => {
  expect(await webFont(ukrainian, ['Далі'])).toBeUndefined();
});

test('the font has the letters of the texts in two weights, and a page asks for it only where the system has none of its own', async () => {
  const font = await webFont(tigrinya, ['መሰል A1', 'መሰል']);
  expect(font?.files.map(({ name }) => name)).toEqual([
    expect.stringMatching(/^ti-400\.[0-9a-f]{8}\.woff2$/),
    expect.stringMatching(/^ti-700\.[0-9a-f]{8}\.woff2$/),
  ]);
  for (const { bytes } of font?.files ?? []) {
    expect(new TextDecoder().decode(bytes.slice(0, 4))).toBe('wOF2');
    expect(bytes.length).toBeLessThan(8000);
  }
  const [first = ''] = font?.rule.split('}') ?? [];
  // The system's own first; the file last; the first text never waits.
  expect(first).toMatch(/src:local\("Noto Sans Ethiopic"\),.*local\("Nyala"\),.*url\("\/fonts\/ti-400/);
  expect(first).toContain('font-display:swap');
  // No Latin letter makes a page ask for it.
  expect(first).toMatch(/unicode-range:U\+12[0-9a-f]{2}[0-9a-fU+,-]*$/);
  expect(first).not.toMatch(/U\+(0|2|3|4|5|6|7)[0-9a-f]?[,-]/);
});

test('other letters make another file name, so that a kept one is never the wrong one', async () => {
  const names = await Promise.all(
    ['መሰል', 'መሰረት'].map(async (text) => (await webFont(tigrinya, [text]))?.files[0]?.name),
  );
  expect(names[0]).not.toBe(names[1]);
});

test('a list of languages has the letters of its names and lines alone', async () => {
  const texts = { ti: { 'country.list.line': 'መሰል', 'ui.home.title': 'ሀሁሂሃ' }, uk: {} };
  const { pages, list } = await fontRules([{ ...tigrinya, slug: 'ti' }, ukrainian], texts);
  expect(pages['uk']).toBe('');
  expect(pages['ti']).toContain('U+1200');
  expect(list).not.toContain('U+1200');
});

test('a page finds the font from where it stands', () => {
  const page = '<style>@font-face{src:url("/fonts/ti.woff2")}</style>';
  expect(withRelativeLinks(page, 'ti/check/index.html')).toContain('url("../../fonts/ti.woff2")');
});
