/** The build holds the site against the oldest browsers that it is for. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { TARGET } from '#build/target.ts';
import { EXCEPTIONS } from '#tools/target/exceptions.ts';
import { lacksOfScript } from '#tools/target/scripts.ts';
import { faultsOf, lacksOfSite } from '#tools/target/site.ts';
import { lacksOfStyles } from '#tools/target/styles.ts';
import { engineOf, type Lack, lackOf } from '#tools/target/support.ts';

const features = (lacks: Lack[]): string[] => lacks.map(({ feature }) => feature);

describe('a script for the oldest browsers may not', () => {
  test.each([
    ['find from the end', '[1, 2].findLast((one) => one > 1);', 'javascript.builtins.Array.findLast'],
    ['count from the end', 'export const last = (list) => list.at(-1);', 'javascript.builtins.Array.at'],
    ['ask an object for a name of its own', 'Object.hasOwn({}, "a");', 'javascript.builtins.Object.hasOwn'],
    ['sort a copy', 'export const sorted = (list) => list.toSorted();', 'javascript.builtins.Array.toSorted'],
    ['copy deeply', 'self.kept = structuredClone({});', 'api.structuredClone'],
    ['share', 'navigator.share({});', 'api.Navigator.share'],
    ['share by another name', 'const { share } = navigator; share({});', 'api.Navigator.share'],
    ['ask whether something is seen', 'document.body.checkVisibility();', 'api.Element.checkVisibility'],
    ['write over the top of a page', 'document.body.popover = "auto";', 'api.HTMLElement.popover'],
  ])('%s', (_what, code, feature) => {
    expect(features(lacksOfScript(code))).toEqual([feature]);
  });

  test.each([
    ['look behind in a pattern', 'export const parts = (text) => text.split(/(?<=[.])\\s/);'],
    ['hide a field', 'class Case { #known = 1; get known() { return this.#known; } } new Case();'],
    ['run something as a class is made', 'class Case { static { Case.known = 1; } }'],
    ['wait at its top', 'export const all = await import("./all.js");'],
    ['call a pattern with sets', 'export const letters = /[\\p{L}--[a-z]]/v;'],
  ])('%s, which is syntax that they cannot read', (_what, code) => {
    expect(features(lacksOfScript(code)).join()).toMatch(/^syntax/);
  });

  test('and may use all that they have', () => {
    const code = `
      let known; known ??= 1_000; known &&= known ?? 2;
      class Case { first = 1; static second = 2; }
      export const said = new Case()?.first?.toFixed?.(2) ?? 'a'.replaceAll('a', 'b').padStart(3);
      export const late = () => import('./late.js');
      export const all = Promise.allSettled([[1].flatMap((one) => [one, 2 ** 3])]);
      export const letters = /(?<word>\\p{L}+)/u;
    `;
    expect(lacksOfScript(code)).toEqual([]);
  });

  test('but its own objects have names of their own', () => {
    expect(lacksOfScript('export const next = (list) => list.first.sources.path;')).toEqual([]);
  });
});

describe('a style sheet for the oldest browsers may not', () => {
  test.each([
    ['ask what an element holds', '.option:has(:checked) { color: red }', 'css.selectors.has'],
    ['nest rules', '.option { & input { color: red } }', 'css.selectors.nesting'],
    ['compare widths by signs', '@media (width <= 20rem) { p { color: red } }', 'css.at-rules.media.range_syntax'],
    ['mix colours', 'p { color: color-mix(in srgb, red, blue) }', 'css.types.color.color-mix'],
    ['measure in the height that is seen', 'p { height: 1dvh }', 'css.types.length.viewport_percentage_units_dynamic'],
    ['ask for layers', '@layer base { p { color: red } }', 'css.at-rules.layer'],
    ['say how lines break', 'p { text-wrap: balance }', 'css.properties.text-wrap'],
  ])('%s', (_what, css, feature) => {
    expect(features(lacksOfStyles(css))).toContain(feature);
  });

  test('and may use all that they have', () => {
    const css = `
      :root { --gap: 1rem }
      @media (min-width: 20rem) and (prefers-color-scheme: dark) {
        .row:not(.open) > :is(a, b)::before { content: ""; inset: 0; margin-inline: var(--gap); padding-block-end: min(1rem, 4vw) }
      }
      .rows { display: flex; gap: 1rem; -webkit-hyphens: auto; hyphens: auto }
    `;
    expect(lacksOfStyles(css)).toEqual([]);
  });
});

describe('in a built site', () => {
  const dist = mkdtempSync(join(tmpdir(), 'rettvei-target-'));
  afterAll(() => rmSync(dist, { recursive: true }));
  const packed = deflateRawSync('[1].findLastIndex(Boolean);').toString('base64');
  const files = {
    'one.js': 'navigator.share({});',
    'page.html': `<style>p:has(a) { color: red }</style><script>structuredClone({})</script>
      <script type="application/json">{"said": "[].findLast()"}</script><script type="text/plain" data-packed="script">${packed}</script>`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, name), text);

  test('scripts, what stands in pages and what single files unpack is looked at, and data are not', () => {
    const found = lacksOfSite(dist).map(({ file, feature }) => `${file} ${feature}`);
    expect(found).toEqual([
      'one.js api.Navigator.share',
      'page.html css.selectors.has',
      'page.html api.structuredClone',
      'page.html javascript.builtins.Array.findLastIndex',
    ]);
  });

  test('a fault names file, feature, browsers and what to do', () => {
    const [lack] = lacksOfSite(dist);
    expect(faultsOf(lack ? [lack] : [], [])).toEqual([
      `one.js: api.Navigator.share is not in Chrome ${TARGET.chrome}, Firefox ${TARGET.firefox}. Do without, or tell in tools/target/exceptions.ts what people have instead.`,
    ]);
  });

  test('what has an exception is let through, and an exception that nothing needs is a fault', () => {
    const lacks = lacksOfSite(dist);
    const all = lacks.map(({ feature }) => ({ feature, instead: 'Nothing.' }));
    expect(faultsOf(lacks, all)).toEqual([]);
    expect(faultsOf(lacks.slice(1), all)).toEqual([
      'tools/target/exceptions.ts: nothing in the site asks for api.Navigator.share any more. Take it out.',
    ]);
  });
});

test('each exception is one that the oldest browsers need, says what people have instead, and stands once', () => {
  for (const { feature, instead } of EXCEPTIONS) {
    expect(lackOf(feature), feature).toBeDefined();
    expect(instead, feature).toMatch(/^[A-Z].{20,}\.$/);
  }
  expect(new Set(EXCEPTIONS.map(({ feature }) => feature)).size).toBe(EXCEPTIONS.length);
});

test('Samsung Internet has no older engine than Chrome, for which build tools take it', () => {
  expect(engineOf('samsunginternet_android')).toBeGreaterThanOrEqual(engineOf('chrome'));
});
