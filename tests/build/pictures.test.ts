import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fills, pictures, sheetOf, withPictures } from '#build/pictures.ts';

const frame =
  'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"';
const drawn = (shapes: string, root = frame): string => `<svg ${root}>\n${shapes}\n</svg>\n`;
const tree = drawn('<path d="M24 44V24"/><circle fill="#d3e4e7" cx="24" cy="14" r="10"/>');

const symbol =
  '<symbol id="picture-tree" viewBox="0 0 48 48"><path d="M24 44V24"/>' +
  '<circle fill="var(--picture-soft)" cx="24" cy="14" r="10"/></symbol>';

describe('a page', () => {
  const holder = '<svg id="pictures" class="visually-hidden" aria-hidden="true"></svg>';

  test('holds the pictures that it shows, and no others', () => {
    const sheet = sheetOf({ tree, cloud: tree }, ['tree', 'cloud']);
    const page = `<body><svg><use href="#picture-tree"></use></svg>${holder}</body>`;
    expect(withPictures(page, sheet)).toBe(page.replace('></svg></body>', `>${symbol}</svg></body>`));
  });

  test('without pictures stays as it is', () => {
    const page = `<body>${holder}</body>`;
    expect(withPictures(page, sheetOf({ tree }, ['tree']))).toBe(page);
  });
});

describe('the script with all pictures', () => {
  test('holds each as a symbol, with the tokens of the page as fills', () => {
    const { script } = sheetOf({ tree }, ['tree']);
    expect(script).toContain('picture-tree');
    expect(script).toContain('var(--picture-soft)');
  });

  test('has another name when a picture is redrawn', () => {
    const redrawn = tree.replace('r="10"', 'r="9"');
    expect(sheetOf({ tree: redrawn }, ['tree']).hash).not.toBe(sheetOf({ tree }, ['tree']).hash);
  });

  test('weighs at most 7 kB on the wire', () => {
    expect(gzipSync(pictures().script, { level: 9 }).length).toBeLessThanOrEqual(7_000);
  });

  test('is written in the light values of the tokens, so that an editor shows it as the page does', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8').split('@media')[0];
    for (const [token, written] of Object.entries(fills))
      expect(tokens).toContain(`${token.replace(/^var\(|\)$/g, '')}: ${written};`);
  });
});

describe('a picture that is not of the family stops the build', () => {
  test.each([
    ['a script', drawn('<script>alert(1)</script>'), '<script> is no part of a picture. Draw it with path,'],
    ['a style', drawn('<style>path{fill:red}</style>'), '<style> is no part of a picture. Draw it with path,'],
    ['a style attribute', drawn('<path style="fill:red" d="M1 1"/>'), 'Take style away'],
    ['something from elsewhere', drawn('<image href="https://example.org/a.png"/>'), '<image> is no part of a picture'],
    [
      'a fill from elsewhere',
      drawn('<path fill="url(https://example.org/#a)" d="M1 1"/>'),
      'is no paint of the family',
    ],
    ['another fill', drawn('<path fill="#ff0000" d="M1 1"/>'), 'Write one of #d3e4e7, #f3be5c, currentColor.'],
    ['another line', drawn('<path stroke="#ff0000" d="M1 1"/>'), 'the line has one colour. Take it away.'],
    ['a thicker line', drawn('<path stroke-width="3" d="M1 1"/>'), 'Take stroke-width away'],
    ['an id, which could clash', drawn('<path id="house" d="M1 1"/>'), 'Take id away'],
    ['a handler', drawn('<path onclick="x()" d="M1 1"/>'), 'Take onclick away'],
    ['a place that is none', drawn('<path d="url(#a)"/>'), 'is no place on the grid. Write numbers.'],
    ['words', drawn('a house'), '<#text> is no part of a picture'],
    ['a shape in a shape', drawn('<path d="M1 1"><circle r="1"/></path>'), '<circle> stands inside <path>'],
    ['another grid', drawn('<path d="M1 1"/>', frame.replace('48 48', '24 24')), 'its frame is not that of the family'],
    ['what an editor writes before it', `<?xml version="1.0"?>${tree}`, 'must be one <svg> and nothing else'],
    ['a broken file', tree.replace('</svg>', ''), 'it is not well-formed XML'],
    ['a long file', drawn(`<path d="${'M1 1'.repeat(200)}"/>`), 'at most 700'],
  ])('%s', (_, svg, mend) => {
    const build = () => sheetOf({ tree: svg }, ['tree']);
    expect(build).toThrow('src/pictures/tree.svg: ');
    expect(build).toThrow(mend);
  });

  test('a file that the list lacks, and a name without a file', () => {
    expect(() => sheetOf({ tree }, [])).toThrow('src/pictures/names.ts lacks "tree"');
    expect(() => sheetOf({ tree }, ['tree', 'cloud'])).toThrow('src/pictures/cloud.svg is missing');
  });
});
