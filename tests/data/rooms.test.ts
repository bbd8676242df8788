import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

// Which room may use which other one stands in biome.json, written with `#room/…`. A path that climbs out of its room with
// `../` would pass by these fences.
const files = globSync('src/**/*.{ts,tsx,astro}').map((file) => file.replaceAll('\\', '/'));
const roomOf = (path: string) => path.split('/')[1];

test('a relative import stays in its room: another room is imported as #room/…', () => {
  const climbing = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)]
      .map(([, path = '']) => posix.join(posix.dirname(file), path))
      .filter((target) => roomOf(target) !== roomOf(file))
      .map((target) => `${file} -> ${target}`),
  );
  expect(climbing).toEqual([]);
});

test('every room but the ones on top has a fence', () => {
  const { overrides } = JSON.parse(readFileSync('biome.json', 'utf8')) as { overrides: { includes: string[] }[] };
  const fenced = new Set(overrides.flatMap(({ includes }) => includes.map(roomOf)));
  const onTop = ['build', 'pages', 'styles', 'rulebooks'];
  const rooms = new Set(files.filter((file) => file.split('/').length > 2).map(roomOf));
  expect([...rooms].filter((room) => !fenced.has(room) && !onTop.includes(room as string))).toEqual([]);
});
