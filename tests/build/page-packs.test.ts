import { expect, test } from 'vitest';
import { packOf } from '#build/page-packs.ts';

const pages = new Map([
  ['uk/', '<!doctype html><p>а <b>один</b></p><footer>ніхто</footer>'],
  ['uk/words/', '<!doctype html><p>б <b>один</b></p><footer>ніхто</footer>'],
  ['uk/empty/', ''],
]);

test('every page comes out of a pack as it went in', () => {
  const { parts, pages: packed } = packOf(pages);
  for (const [path, html] of pages) expect(packed[path]?.map((place) => parts[place]).join('')).toBe(html);
});

test('what pages have in common stands in it once', () => {
  const { parts } = packOf(pages);
  expect(parts.filter((part) => part.includes('ніхто'))).toHaveLength(1);
  expect(parts).toEqual([...new Set(parts)]);
});
