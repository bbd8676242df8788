import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precompress } from '#tools/precompress.ts';

const text = '<p>Text that comes again and again. </p>'.repeat(100);
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rettvei-packed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (file: string, content = text): void => {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), content);
};
const read = (file: string): Buffer => readFileSync(join(folder, file));

test('text lies packed beside itself, in both ways, and comes out again', async () => {
  put('uk/index.html');
  const sizes = await precompress(folder);
  expect(brotliDecompressSync(read('uk/index.html.br')).toString()).toBe(text);
  expect(gunzipSync(read('uk/index.html.gz')).toString()).toBe(text);
  expect(sizes).toEqual({
    files: 1,
    plain: text.length,
    brotli: read('uk/index.html.br').length,
    gzip: read('uk/index.html.gz').length,
  });
});

test('gzip is told no time', async () => {
  put('a.js');
  await precompress(folder);
  expect(read('a.js.gz').readUInt32LE(4)).toBe(0);
});

test('pictures, archives and very short files stay alone, and what was packed of them earlier goes', async () => {
  put('og/en.png');
  put('download/site.zip');
  put('robots.txt', 'short');
  put('robots.txt.gz', 'of an earlier, longer file');
  await precompress(folder);
  const packed = ['og/en.png', 'download/site.zip', 'robots.txt'].flatMap((file) => [`${file}.br`, `${file}.gz`]);
  expect(packed.filter((file) => existsSync(join(folder, file)))).toEqual([]);
});
