import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { type Chosen, elementCode, frameCode, framePath, type Site } from '#ui/organisations/snippet.ts';

const site: Site = {
  address: 'https://site.example/',
  integrity: 'sha384-abc',
  languages: {
    uk: { tag: 'uk', dir: 'ltr', title: 'Дізнайтеся "усе" & <більше>' },
    ar: { tag: 'ar', dir: 'rtl', title: 'اعرف' },
  },
};
const plain: Chosen = { lang: 'uk', scheme: 'auto' };
const dressed: Chosen = {
  lang: 'ar',
  topic: 'home',
  colours: { accent: '#7a0c2e', onAccent: '#ffffff' },
  radius: 0,
  scheme: 'light',
};
const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

test('nothing chosen: language alone, and the link that stays without the script', () => {
  expect(elementCode(plain, site)).toBe(
    `<newcomer-check lang="uk">
  <a href="https://site.example/uk/" lang="uk" dir="ltr">Дізнайтеся &quot;усе&quot; &amp; &lt;більше></a>
</newcomer-check>
<script src="https://site.example/embed/1.js"
  integrity="sha384-abc"
  crossorigin="anonymous" referrerpolicy="no-referrer" defer></script>`,
  );
  expect(framePath(plain)).toBe('embed/uk/');
});

test('what is chosen stands in the element, and behind the # of the frame', () => {
  expect(elementCode(dressed, site)).toContain(
    '<newcomer-check lang="ar" topic="home" accent="#7a0c2e" on-accent="#ffffff" radius="0" scheme="light">',
  );
  expect(framePath(dressed)).toBe('embed/ar/#topic=home&accent=7A0C2E&on-accent=FFFFFF&radius=0&scheme=light');
  expect(frameCode(dressed, site)).toContain(
    'src="https://site.example/embed/ar/#topic=home&amp;accent=7A0C2E&amp;on-accent=FFFFFF&amp;radius=0&amp;scheme=light"',
  );
});

test('colours that are too weak on every ground that is shown are left out, of both', () => {
  const weak = { ...dressed, colours: { accent: '#fff0a0', onAccent: '#000000' } };
  expect(elementCode(weak, site) + framePath(weak)).not.toMatch(/accent/);
  // On dark they are strong enough: there the frame may use them.
  expect(framePath({ ...weak, scheme: 'dark' })).toContain('accent=FFF0A0&on-accent=000000');
  expect(framePath({ ...weak, scheme: 'auto' })).toContain('accent=FFF0A0');
});

test('a language that the site does not have is a mistake in the code', () => {
  expect(() => elementCode({ lang: 'xx', scheme: 'auto' }, site)).toThrow('"xx"');
});

/** The standard wants a number. Every browser reads it, and a style would be blocked by a host with a strict policy. */
const WIDTH = 'Attribute "width" has invalid value "100%"';

describe.each([
  { name: 'element', code: elementCode, but: [] },
  { name: 'frame', code: frameCode, but: [WIDTH] },
])('the code of the $name', ({ code, but }) => {
  test.each([plain, dressed])('is valid HTML: $lang', (chosen) => {
    const page = `<!doctype html><html lang="en"><head><title>Host</title></head><body>${code(chosen, site)}</body></html>`;
    const faults = validator
      .validateStringSync(page)
      .results.flatMap(({ messages }) => messages.map((one) => one.message));
    expect(faults).toEqual(but);
  });
});

test('the frame may do what it needs and no more: it never steers the window around it', () => {
  const sandbox = /sandbox="([^"]+)"/.exec(frameCode(plain, site))?.[1]?.split(' ');
  expect(sandbox).toContain('allow-scripts');
  expect(sandbox?.filter((one) => one.startsWith('allow-top'))).toEqual([]);
});
