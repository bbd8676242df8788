import { inflateSync, strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { policyHash } from '#build/hashes.ts';
import { MOST, singleFile, tooHeavy } from '#build/single-file.ts';
import { withFigures } from '#build/single-files.ts';
import { unknownYet } from '#i18n/single-files.ts';

const law = JSON.stringify({ rows: ['one row', 'another row'] });
const pageWith = (body: string): string =>
  `<html><head><meta charset="utf-8"><link rel="icon" href="/favicon.svg"><style>p{margin:0}</style></head><body>${body}</body></html>`;
const inside = {
  scripts: { cut: 'cut("</script>")', unpack: 'unpack()', main: 'main()' },
  pictures: { symbols: { house: '<symbol id="picture-house"></symbol>' } },
  icon: '<svg/>',
  licences: 'Copyright of everybody',
  site: new URL('https://site.example'),
};
const made = (body: string) => singleFile(pageWith(body), 'uk', inside);
const unpacked = (base64: string): string => strFromU8(inflateSync(Buffer.from(base64, 'base64')));

describe('what is packed', () => {
  const { html } = made(
    `<script type="application/json" id="law" data-pack="data">${law}</script>` +
      '<script type="text/css" id="styles" data-pack="style">p{color:red}</script>',
  );

  test('comes out as it went in', () => {
    const blocks = [...html.matchAll(/<script type="text\/plain"[^>]*data-packed="(\w+)">([^<]*)</g)];
    expect(blocks.map(([, as, base64 = '']) => [as, unpacked(base64)])).toEqual([
      ['data', law],
      ['style', 'p{color:red}'],
      ['data', 'Copyright of everybody'],
      ['script', 'main()'],
    ]);
  });

  test('is known to the policy by its fingerprint, and nothing else is', () => {
    const [, policy = ''] = /content="([^"]*)"/.exec(html) ?? [];
    const [script, style] = ['script', 'style'].map((kind) => new RegExp(`${kind}-src ([^;]*)`).exec(policy)?.[1]);
    expect(script?.split(' ')).toEqual(['cut("<\\/script>")', 'unpack()', 'main()'].map(policyHash));
    expect(style?.split(' ')).toEqual(['p{margin:0}', 'p{color:red}'].map(policyHash));
    expect(policy).toContain("default-src 'none'");
  });
});

test('two files of one page are the same', () => {
  const body = `<script type="application/json" id="law" data-pack="data">${law}</script>`;
  expect(made(body).html).toBe(made(body).html);
});

test('the end of the file is its last element', () => {
  expect(made('<p>Words</p>').html).toMatch(/<div id="end" hidden><\/div><\/body><\/html>$/);
});

describe('links', () => {
  test('of what the file holds stay in it', () => {
    const { html } = made('<a href="/uk/check/#topic=work">1</a><a href="/uk/words/#nav">2</a><p id="word-nav"></p>');
    expect(html).toContain('<a href="#topic=work">1</a><a href="#word-nav">2</a>');
  });

  test('of the rest of the site get its name', () => {
    expect(made('<a class="quiet" href="/uk/topics/school/">1</a>').html).toContain(
      'href="https://site.example/uk/topics/school/"',
    );
  });

  test('to nothing in the file are refused', () => {
    expect(() => made('<a href="#nowhere">1</a>')).toThrow('href="#nowhere"');
  });
});

test.each(['<img src="/a.png">', '<script src="/a.js"></script>', '<link rel="stylesheet" href="/a.css">'])(
  '%s is refused: it would have to be fetched',
  (tag) => {
    expect(() => made(tag)).toThrow('would have to fetch');
  },
);

describe('weight', () => {
  const html = (size: number): string => 'x'.repeat(size);

  test('up to the most is right', () => {
    expect(tooHeavy('uk.html', { html: html(MOST), parts: { law: 1 } })).toBeUndefined();
  });

  test('beyond it the fault names the file and its heaviest part', () => {
    const parts = { law: 2000, texts: 3000 };
    expect(tooHeavy('uk.html', { html: html(MOST + 7), parts })).toMatch(
      /uk\.html has 475007 bytes, 7 .* "texts" with 3000/,
    );
  });
});

test('a page that offers a file tells its size and fingerprint', () => {
  const page = `${unknownYet.size('uk')} ${unknownYet.sha256('uk')} ${unknownYet.size('uk-nb')}`;
  const files = new Map([
    ['uk', 'abc'],
    ['uk-nb', 'x'.repeat(41_600)],
  ]);
  // The fingerprint of "abc" that FIPS 180-2 gives as its example.
  expect(withFigures(page, files)).toBe('0 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad 42');
});
