import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { archiveOf } from '#build/archive.ts';
import { sha256List } from '#build/sha256-list.ts';
import { filesBelow } from '#build/site-files.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const files = [
  { path: 'uk/index.html', content: strToU8('<p>Вітаємо</p>') },
  { path: 'a.txt', content: strToU8('a'.repeat(1000)) },
];

test('it holds the files as they are', () => {
  const opened = unzipSync(archiveOf(files, '2026-11-22'));
  expect(Object.keys(opened)).toEqual(['a.txt', 'uk/index.html']);
  expect(strFromU8(opened['uk/index.html'] as Uint8Array)).toBe('<p>Вітаємо</p>');
});

test('it is the same in every time zone and whatever order, and another on another day', () => {
  const once = archiveOf(files, '2026-11-22');
  for (const farthest of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    process.env['TZ'] = farthest;
    expect(archiveOf([...files].reverse(), '2026-11-22')).toEqual(once);
  }
  expect(archiveOf(files, '2026-11-24')).not.toEqual(once);
});

test('hashes stand in the form of sha256sum, by path', () => {
  const list = sha256List([
    { path: 'b/index.html', content: strToU8('') },
    { path: 'a.txt', content: strToU8('abc') },
  ]);
  expect(list).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt\n' +
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b/index.html\n',
  );
});

test('files of all folders are found by their path, but for those left out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  mkdirSync(join(folder, 'b/c'), { recursive: true });
  for (const path of ['b/c/d.txt', 'a.txt', 'b.txt', 'b/.htaccess']) writeFileSync(join(folder, path), path);
  const found = filesBelow(folder, (path) => path === 'b.txt');
  rmSync(folder, { recursive: true });
  expect(found.map(({ path, content }) => [path, strFromU8(content)])).toEqual([
    ['a.txt', 'a.txt'],
    ['b/.htaccess', 'b/.htaccess'],
    ['b/c/d.txt', 'b/c/d.txt'],
  ]);
});
