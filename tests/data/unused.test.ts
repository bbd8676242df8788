import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { drafts, languages } from '#i18n/languages.ts';
import { pictureNames } from '#pictures/names.ts';
import { figure } from '../support/figures.ts';

const read = (pattern: string): { file: string; text: string }[] =>
  globSync(pattern)
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** What a style sheet selects by: `.class`, `#id`, `[data-mark]`, the tag of a language. */
function selected(css: string): string[] {
  const heads = [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]+)\{/g)].map(([, head = '']) => head.trim());
  const selectors = heads.filter((head) => !head.startsWith('@'));
  return [...new Set(selectors.flatMap((one) => one.match(/[.#](?=[a-z])[\w-]+|\[data-[\w-]+|:lang\([\w-]+/gi) ?? []))];
}

/** Names that markup and scripts can give: words of texts in quotes, names of attributes, and beginnings of names that are put together. */
type Given = { names: Set<string>; beginnings: Set<string> };

/** Adds what a source gives. Of a page the head in `---` and its scripts are code; its markup is read as JSX. */
function addGiven({ file, text }: { file: string; text: string }, given: Given): void {
  const isPage = file.endsWith('.astro');
  const scripts = isPage ? [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code) : [];
  const [, head = '', markup = ''] = isPage ? (/^(?:---\n([\s\S]*?)\n---\n)?([\s\S]*)$/.exec(text) ?? []) : [];
  const parts = isPage ? [head, ...scripts, `<>${markup.replace(/<!doctype html>/i, '')}</>`] : [text];
  for (const part of parts)
    walk(ts.createSourceFile('source.tsx', part, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX), given);
}

function walk(node: ts.Node, given: Given): void {
  const add = (words: string): void => {
    // Neither keys of texts nor paths: they have a point or a stroke inside.
    for (const word of words.split(/[\s"'=<>()[\],:]+/)) given.names.add(word.replace(/^[.#]/, ''));
  };
  if (ts.isStringLiteralLike(node)) add(node.text);
  else if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) {
    add(node.text);
    const start = /[\w-]+-$/.exec(node.text)?.[0];
    if (start) given.beginnings.add(start);
  } else if (ts.isJsxAttribute(node)) add(node.name.getText());
  // `{ current: isCurrent }` in a list of classes.
  else if (
    ts.isObjectLiteralElementLike(node) &&
    node.name &&
    ts.isIdentifier(node.name) &&
    ts.findAncestor(node, ts.isJsxAttribute)
  )
    add(node.name.text);
  // `dataset['keptAll']`, or the same under another name, is `data-kept-all` in markup.
  if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression))
    given.names.add(markOf(node.argumentExpression.text));
  if (ts.isPropertyAccessExpression(node) && node.expression.getText().endsWith('dataset'))
    given.names.add(markOf(node.name.text));
  ts.forEachChild(node, (child) => walk(child, given));
}

const markOf = (name: string): string => `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

const sources = read('src/**/*.{ts,tsx,astro}').map((source) => {
  const given: Given = { names: new Set(), beginnings: new Set() };
  addGiven(source, given);
  return { file: source.file, given };
});
const names = new Set(sources.flatMap(({ given }) => [...given.names]));
const beginnings = [...new Set(sources.flatMap(({ given }) => [...given.beginnings]))];
const tags = new Set([...languages, ...drafts].flatMap(({ tag }) => [tag, tag.split('-')[0]]));

/** What a style sheet waits for in vain. */
const unused = (css: string): string[] =>
  selected(css).filter((selector) => {
    const name = selector.replace(/^:lang\(|^\W/, '');
    if (selector.startsWith(':lang(')) return !tags.has(name);
    return !names.has(name) && !beginnings.some((start) => name.startsWith(start));
  });

test('no style waits for a class, an id, a mark or a language that no page and no script has', ({ task }) => {
  const left = read('src/**/*.css').flatMap(({ file, text }) => unused(text).map((name) => `${file}: ${name}`));
  expect(left).toEqual([]);
  figure(task, 'styles that nothing can use', left.length);
});

test('every token and every animation is used', () => {
  const css = [...read('src/**/*.{css,astro}'), ...read('src/**/*.{ts,tsx}')].map(({ text }) => text).join('\n');
  const tokens = new Set([...css.matchAll(/(?<![\w-])(--[a-z][\w-]*)\s*:/g)].map(([, name = '']) => name));
  const animations = new Set([...css.matchAll(/@keyframes\s+([\w-]+)/g)].map(([, name = '']) => name));
  expect(tokens.size).toBeGreaterThan(20);
  expect([...tokens].filter((name) => !new RegExp(`var\\(${name}\\b(?!-)`).test(css))).toEqual([]);
  expect([...animations].filter((name) => !new RegExp(`animation(?:-name)?:[^;]*\\b${name}\\b`).test(css))).toEqual([]);
});

/** A mark that is set on elements, and who reads it: a style, a script by `dataset` or a selector, a test of what is built. */
function isRead(mark: string, readers: string): boolean {
  const name = mark.slice('data-'.length).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return new RegExp(
    `\\[${mark}\\b|['\`]${mark}['\`]|dataset\\.${name}\\b|\\['${name}'\\]|\\b${name}\\b[^\\n]*\\} = dataset`,
  ).test(readers);
}

test('every mark of an element is read by a style, a script or a test', () => {
  const pages = read('src/**/*.{tsx,astro}').map(({ text }) => text);
  const marks = new Set(pages.flatMap((text) => text.match(/(?<=[\s{])data-[a-z-]+(?=[=\s>}])/g) ?? []));
  const others = [
    ...read('src/**/*.{ts,css}'),
    ...read('public/**/*.js'),
    ...read('tests/**/!(unused.test).{ts,tsx}'),
  ].map(({ text }) => text);
  const readers = [...pages, ...others].join('\n');
  // What tests and steps of a build look for in pages as they are written.
  const written = others.join('\n');
  expect(marks.size).toBeGreaterThan(10);
  expect([...marks].filter((mark) => !isRead(mark, readers) && !written.includes(`${mark}=`))).toEqual([]);
  expect(isRead('data-unheard-of', readers)).toBe(false);
});

test('every picture is shown by a page or named by a rulebook', () => {
  const outside = sources.filter(({ file }) => !file.startsWith('src/pictures/'));
  const named = new Set(outside.flatMap(({ given }) => [...given.names]));
  const rules = read('src/rulebooks/*/*.yaml').map(({ text }) => text);
  const inRules = new Set(
    rules.flatMap((text) => [...text.matchAll(/picture: ([\w-]+)/g)].map(([, name = '']) => name)),
  );
  expect(inRules.size).toBeGreaterThan(5);
  expect(pictureNames.filter((name) => !named.has(name) && !inRules.has(name))).toEqual([]);
});

describe('the check itself', () => {
  test.each([
    '.unheard-of',
    '.app .unheard-of > p',
    '#unheard-of',
    '[data-unheard-of="1"] p',
    ':lang(xx)',
    'p:not(.unheard-of)',
    '.app, .unheard-of',
  ])('finds %s', (selector) => {
    expect(unused(`${selector} { color: red; }`)).toHaveLength(1);
    expect(unused(`@media print { ${selector} { color: red; } }`)).toHaveLength(1);
  });

  test.each([
    '.app',
    '#app',
    '[data-guarded] p',
    ':lang(ar)',
    'p:focus-visible',
    '/* .unheard-of {} */ p',
    '.conformance',
  ])('lets %s stand', (selector) => {
    expect(unused(`${selector} { color: red; }`)).toEqual([]);
  });
});
