import { expect, test } from 'vitest';
import { withPreloads } from '#build/preload-imports.ts';

const files: Record<string, string> = {
  '/_astro/app.js': 'import{a}from"./shared.js";import("./later.js")',
  '/_astro/shared.js': 'import"./deep.js";export const a=1',
  '/_astro/deep.js': '',
};
const page = '<html><head><script type="module" src="/_astro/app.js"></script></head><body></body></html>';

test('what a script imports at once is named in the page, and what that imports too', () => {
  const html = withPreloads(page, (address) => files[address] ?? '');
  expect([...html.matchAll(/modulepreload" href="([^"]+)"/g)].map(([, address]) => address)).toEqual([
    '/_astro/shared.js',
    '/_astro/deep.js',
  ]);
});

test('a page without scripts stays as it is', () => {
  expect(withPreloads('<head></head>', () => '')).toBe('<head></head>');
});
