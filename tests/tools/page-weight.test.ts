import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { weighPage } from '#tools/page-weight.ts';

const dist = mkdtempSync(join(tmpdir(), 'weight-'));
afterAll(() => rmSync(dist, { recursive: true }));

mkdirSync(`${dist}/_astro`);
writeFileSync(
  `${dist}/a.html`,
  '<link rel="stylesheet" href="/_astro/a.css"><script type="module" src="/_astro/a.js"></script>',
);
writeFileSync(`${dist}/_astro/a.css`, 'a{color:red}');
writeFileSync(`${dist}/_astro/a.js`, 'import{b}from"./b.js";b();import("./later.js")');
writeFileSync(`${dist}/_astro/b.js`, 'export const b=()=>1');
writeFileSync(`${dist}/_astro/later.js`, `export default ${JSON.stringify(Array.from({ length: 2000 }, (_, i) => i))}`);

test('what a script imports at once counts for the first view, and is told as late', () => {
  const { firstView, whole, late } = weighPage(dist, '/a.html');
  expect(late).toEqual(['/_astro/b.js']);
  expect(firstView).toBeLessThan(500);
  expect(whole).toBeGreaterThan(firstView + 1000);
});

test('texts beside the page count for the whole, not for the first view, and those in another language apart', () => {
  const texts = '<link rel="alternate" type="text/javascript" href="/_astro/later.js" id="texts-beside">';
  writeFileSync(`${dist}/b.html`, `${texts}${texts.replace('type', 'hreflang="nb" type').replace('later', 'b')}`);
  const { firstView, whole, second, late } = weighPage(dist, '/b.html');
  expect(late).toEqual([]);
  expect(firstView).toBeLessThan(200);
  expect(whole).toBeGreaterThan(firstView + 1000);
  expect(second).toBeGreaterThan(0);
  expect(second).toBeLessThan(100);
});
