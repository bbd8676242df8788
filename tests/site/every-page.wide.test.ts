/** Every page that the build wrote, in every language: valid, not too heavy, with one heading of the first kind and no dead link. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { here, languagesHere } from '../support/reach.ts';
import { ruleFiles } from '../support/rulebook.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
/** What the HTML standard asks, without matters of taste. */
const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
/** The most that a page which is read may weigh. Pages that run the check have a budget of their own (tools/budget.ts). */
const MOST = 30_000;
const RUNS_THE_CHECK = /^(\w+\/(check|list|helper)|embed\/\w+)\//;

const contents = new Map<string, string>();
function read(file: string): string {
  const known = contents.get(file) ?? readFileSync(dist + file, 'utf8');
  contents.set(file, known);
  return known;
}

const values = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&'),
  );

/** Where an address of this site leads: a file, and a place in it. Nothing for addresses elsewhere. */
function targetOf(address: string, from: string): { file: string; place: string } | undefined {
  const { origin, pathname, hash } = new URL(address, `http://here/${from.replace(/index\.html$/, '')}`);
  if (origin !== 'http://here') return undefined;
  const path = decodeURIComponent(pathname.slice(1));
  return {
    file: path === '' || path.endsWith('/') ? `${path}index.html` : path,
    place: decodeURIComponent(hash.slice(1)),
  };
}

const starts = new Set([
  'topic=all',
  ...ruleFiles.topics.map(({ id }) => `topic=${id}`),
  ...ruleFiles.programmes.map(({ programme }) => `topic=only-${programme}`),
]);

/** What is wrong with a link, if it leads nowhere. */
function deadBy(address: string, from: string): string | undefined {
  const target = targetOf(address, from);
  if (!target) return undefined;
  const { file, place } = target;
  if (!existsSync(dist + file)) return `${from} leads to ${address}, which is not there`;
  if (place === '' || !file.endsWith('.html')) return undefined;
  const isStart = file.endsWith('/check/index.html') && file !== from;
  const isThere = isStart ? starts.has(place) : values(read(file), 'id').includes(place);
  return isThere ? undefined : `${from} leads to ${address}: nothing has the id "${place}"`;
}

const folders = [...languagesHere.map(({ slug }) => `${slug}/**/*.html`), ...here(['embed/**/*.html', '*.html'], [])];

describe.each(folders)('%s', (pattern) => {
  const pages = globSync(pattern, { cwd: dist });

  test('there are pages', () => expect(pages).not.toEqual([]));

  test('valid HTML', () => {
    const faults = pages.flatMap((page) =>
      validator
        .validateStringSync(read(page), page)
        .results.flatMap(({ messages }) =>
          messages.map(({ message, line, column }) => `${page}:${line}:${column} ${message}`),
        ),
    );
    expect(faults).toEqual([]);
  });

  test('one heading of the first kind', () => {
    expect(pages.filter((page) => read(page).match(/<h1[\s>]/g)?.length !== 1)).toEqual([]);
  });

  test('no dead link and no dead anchor', () => {
    expect(
      pages.flatMap((page) => values(read(page), 'href').flatMap((address) => deadBy(address, page) ?? [])),
    ).toEqual([]);
  });

  test('at most 30 kB', () => {
    const heavy = pages.filter(
      (page) => !RUNS_THE_CHECK.test(page) && gzipSync(read(page), { level: 9 }).length > MOST,
    );
    expect(heavy).toEqual([]);
  });
});
