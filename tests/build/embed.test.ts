/** The element that stands in other people's pages. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { embedIntegrity, framedScript, refuseChange } from '#build/embed.ts';

const element = readFileSync('public/embed/1.js');

test('the element is what it was when it was published', () => {
  expect(embedIntegrity()).toBe(readFileSync('src/embed/1.sha384', 'utf8').trim());
});

test('one byte more would break every page that names it with its hash, and is refused', () => {
  expect(() => refuseChange(Buffer.concat([element, Buffer.from(' ')]))).toThrow(
    "/embed/1.js is pasted on other people's pages with its hash: it never changes. Make /embed/2.js.",
  );
});

test('the element knows no address, no language and no text, and asks for nothing but its frame', () => {
  const code = element.toString();
  expect(code).not.toMatch(/https?:\/\/\w|fetch|XMLHttp|sendBeacon|eval|innerHTML|import|cookie|Storage/);
  // Latin letters only: what people read comes from the frame or from the host.
  expect(code).toMatch(/^[\x20-\x7e\n]*$/);
});

test('the script of framed pages is one function, and short', async () => {
  const script = await framedScript();
  expect(script).toMatch(/^\(function\(\)\{/);
  expect(script.length).toBeLessThan(9000);
});
