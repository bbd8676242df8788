/** A sheet as one HTML file that needs nothing else: it works from a disk, without a net, and can be printed. */
import { readFileSync } from 'node:fs';
import { hashOf, policyHash } from '#build/hashes.ts';
import type { Language } from '#i18n/languages.ts';
import type { SheetPart, SheetRow } from './parts.ts';

type Spoken = Pick<Language, 'slug' | 'tag' | 'dir' | 'endonym'>;

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** @param language of the translations @param source tag of the language that they are compared with */
export function sheetHtml(language: Spoken, source: string, parts: readonly SheetPart[]): string {
  const style = read('sheet.css');
  const script = read('sheet.js');
  const row = read('row.html');
  const given = parts.flatMap(({ rows }) =>
    rows.map(({ key, text, source: wording }) => [key, { text, source: hashOf(wording) }] as const),
  );
  return fill(read('sheet.html'), {
    language: `<bdi lang="${language.tag}">${escaped(language.endonym)}</bdi>`,
    'language-name': escaped(language.endonym),
    style,
    script,
    'style-hash': policyHash(style),
    'script-hash': policyHash(script),
    // In a script element only "<" could end it.
    data: JSON.stringify({ language: language.slug, rows: Object.fromEntries(given) }).replace(/</g, '\\u003c'),
    parts: parts.map((part) => partHtml(part, (one) => fill(row, valuesOf(one, language, source)))).join('\n'),
  });
}

function partHtml({ id, title, rows }: SheetPart, rowHtml: (row: SheetRow) => string): string {
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escaped(title)}</h2>\n${rows.map(rowHtml).join('')}</section>`;
}

function valuesOf(row: SheetRow, { tag, dir }: Spoken, source: string): Record<string, string> {
  const { key, about, text, back, isProtected } = row;
  return {
    key,
    tag,
    dir,
    about: escaped([key, ...about].join(' · ')),
    classes: isProtected ? 'row protected' : 'row',
    'source-tag': source,
    source: escaped(row.source),
    text: escaped(text),
    back: escaped(back ?? ''),
  };
}

/** Fills the `%names%` of a template, in a comment or quotes where its language wants some; what is filled in is not looked at again. */
function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\s*\/\*%([a-z-]+)%\*\/\s*|"%(data)%"|%([a-z-]+)%/g, (_, ...names: string[]) => {
    const name = names.slice(0, 3).find((one) => one !== undefined) as string;
    const value = values[name];
    if (value === undefined) throw new Error(`The template of the sheet asks for %${name}%, which nothing fills.`);
    return value;
  });
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
