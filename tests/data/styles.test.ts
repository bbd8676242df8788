import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Ban = { name: string; pattern: RegExp };

const bans: Ban[] = [
  { name: 'a side of the screen; write inline-start or inline-end', pattern: /\b(?:left|right)\b/ },
  { name: 'a vertical side; write block-start or block-end', pattern: /(?:^|-)(?:top|bottom)(?:-|\s*:)/ },
  { name: 'width or height; write inline-size or block-size', pattern: /^(?:min-|max-)?(?:width|height)\s*:/ },
  { name: 'letter-spacing, which breaks joined scripts', pattern: /letter-spacing/ },
  { name: 'capitals, which many scripts lack', pattern: /text-transform|small-caps/ },
  { name: 'italics, which many scripts lack', pattern: /italic|oblique/ },
  { name: 'justified text', pattern: /justify\s*$|text-align\s*:\s*justify/ },
  { name: 'a text size under 16 px', pattern: /font-size\s*:\s*(?:\d|1[0-5])(?:\.\d+)?px|font-size\s*:\s*0?\.\d+rem/ },
];

const declaration = /^\s*(-?-?[\w-]+\s*:[^{;]+);/gm;

/** Every ban that a style sheet breaks, with the line that breaks it. */
function faults(css: string): string[] {
  const lines = [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(declaration)].map(([, line = '']) => line.trim());
  return lines.flatMap((line) =>
    bans.filter(({ pattern }) => pattern.test(line)).map(({ name }) => `${line} — ${name}`),
  );
}

const files = globSync('src/**/*.{css,astro}');

test.each(files)('%s holds in both directions and in every script', (file) => {
  expect(faults(readFileSync(file, 'utf8').replace(/^---[\s\S]*?^---/m, ''))).toEqual([]);
});

test('nothing moves by itself: no style animates, but the wait for a script that does not come', () => {
  const moving = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^\s*(?:transition|animation)[\w-]*\s*:\s*([^;]+);/gm)].map(
      ([, what = '']) => `${file}: ${what}`,
    ),
  );
  const allowed = [/(?:without-script|search)\.css: (?:(?:hide|not-yet) [^,]*12s.*|none)$/, /: none !important$/];
  expect(moving.filter((one) => !allowed.some((pattern) => pattern.test(one)))).toEqual([]);
  expect(moving.length).toBeGreaterThan(0);
});

test('nothing is shown to a mouse alone: where it lies changes colours and lines', () => {
  const rules = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/([^{};/]*:hover[^{]*)\{([^}]*)\}/g)].flatMap(([, where = '', body = '']) =>
      [...body.matchAll(/([\w-]+)\s*:/g)].map(([, property = '']) => `${where.trim()}: ${property}`),
    ),
  );
  expect(rules.length).toBeGreaterThan(5);
  expect(rules.filter((rule) => !/: (?:background|border-color|text-decoration[\w-]*|color)$/.test(rule))).toEqual([]);
});

describe('the check itself', () => {
  test.each([
    'margin-left: 1px',
    'padding-right: 1px',
    'left: 0',
    'text-align: left',
    'float: right',
    'border-top-width: 1px',
    'width: 3rem',
    'letter-spacing: 1px',
    'text-transform: uppercase',
    'font-style: italic',
    'text-align: justify',
    'font-size: 15px',
    'font-size: 0.9rem',
  ])('refuses %s', (line) => {
    expect(faults(`a {\n  ${line};\n}`)).toHaveLength(1);
  });

  test.each(['margin-inline-start: 1px', 'justify-content: center', 'font-size: 16px', 'font-size: 1rem'])(
    'accepts %s',
    (line) => {
      expect(faults(`a {\n  ${line};\n}`)).toEqual([]);
    },
  );
});
