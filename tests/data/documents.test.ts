/** What documents say of the tree is so: links, paths, commands and the rooms of the map. */
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const documents = globSync([
  '*.md',
  'docs/*.md',
  'docs/languages/README.md',
  'locales/README.md',
  'src/README.md',
]).sort();

/** Headings as links name them. */
const placesOf = (markdown: string): string[] =>
  [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

test('there are documents for those who use, change, release and report', () => {
  expect(documents).toEqual(
    expect.arrayContaining([
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'DECISIONS.md',
      'README.md',
      'SECURITY.md',
      'src/README.md',
    ]),
  );
});

describe.each(documents)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('links to what is there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g)];
    const dead = links.filter(([, path = '', place]) => {
      const target = path === '' ? file : join(dirname(file), path);
      if (!existsSync(target)) return true;
      return place !== undefined && !placesOf(readFileSync(target, 'utf8')).includes(place);
    });
    expect(dead.map(([link]) => link)).toEqual([]);
  });

  test('names files that are there', () => {
    const paths = [...text.matchAll(/`((?:src|tests|tools|docs|locales|public)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    );
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('names commands that are there', () => {
    const named = [...text.matchAll(/npm run (?:--\w+ )*([a-z][\w:-]*)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the map', () => {
  const text = readFileSync('src/README.md', 'utf8');

  test('has every room of src', () => {
    const rooms = readdirSync('src', { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? one.name : []));
    const named = [...text.matchAll(/(?<=^|\s)([a-z0-9]+)\//gm)].map(([, room = '']) => room);
    expect(rooms.filter((room) => !named.includes(room))).toEqual([]);
  });

  test('names ways through files that are there', () => {
    const ways = [...text.matchAll(/`((?:[a-z0-9]+\/)+[\w.-]+)`/g)].map(([, path = '']) => path);
    const found = (path: string): boolean =>
      ['', 'src/'].some((root) => existsSync(root + path) || globSync(`${root}${path}.{ts,tsx,astro}`).length > 0);
    expect(ways.filter((path) => !found(path))).toEqual([]);
  });
});
