import type { ExpectedKeys } from './keys.ts';
import type { Language, PluralForm } from './languages.ts';

/** The texts of one language by file: `{ 'ui.json': { 'ui.home.start': 'Start' } }`. */
export type LocaleFiles = Record<string, Record<string, string>>;

type Checked = Pick<Language, 'slug' | 'plurals'>;

const pluralEnd = /_(zero|one|two|few|many|other)$/;

/** The key as the code asks for it: without the plural ending. */
export function baseKey(key: string): string {
  return key.replace(pluralEnd, '');
}

/** Texts that stand in some languages only, and nobody translates into others. */
export type OnlyIn = { slugs: readonly string[]; keys: ReadonlySet<string> };

const EVERYWHERE: OnlyIn = { slugs: [], keys: new Set() };

/**
 * Compares every language with the reference: same files, same keys, all plural forms, the same
 * placeholders, the same office words. Returns one sentence per fault.
 * @param past reasons that only a past day can give
 */
export function checkLocales(
  reference: Checked,
  languages: readonly Checked[],
  locales: Record<string, LocaleFiles>,
  past: OnlyIn = EVERYWHERE,
): string[] {
  const model = locales[reference.slug] ?? {};
  return languages.flatMap((language) => {
    const own = locales[language.slug];
    if (!own)
      return [`locales/${language.slug}: the folder is missing. Copy locales/${reference.slug} and translate it.`];
    return Object.keys({ ...model, ...own }).flatMap((file) => {
      const left = past.slugs.includes(language.slug) ? EVERYWHERE : past;
      const faults = checkFile(reference, language, model[file], own[file], left);
      return faults.map((fault) => `locales/${language.slug}/${file}: ${fault}`);
    });
  });
}

/** Compares the texts that can be asked for in the reference language with what the site asks for: nothing missing, nothing left over. */
export function checkKeys(slug: string, expected: ExpectedKeys, files: LocaleFiles): string[] {
  const present = new Set(Object.values(files).flatMap((file) => Object.keys(file).map(baseKey)));
  const missing = [...expected.required]
    .filter(([key]) => !present.has(key))
    .map(
      ([key, who]) =>
        `locales/${slug}: no text "${key}", asked for by ${who}. Add it to every language, or correct the key.`,
    );
  const unused = [...present]
    .filter((key) => !expected.required.has(key) && !expected.optional.has(key))
    .map((key) => `locales/${slug}: nothing asks for "${key}". Remove it from every language, or use it.`);
  return [...missing, ...unused];
}

type Texts = Record<string, string>;

function checkFile(
  reference: Checked,
  language: Checked,
  model: Texts | undefined,
  own: Texts | undefined,
  past: OnlyIn,
): string[] {
  if (!own) return [`the file is missing. Copy it from locales/${reference.slug} and translate it.`];
  if (!model) return [`locales/${reference.slug} has no such file. Move its texts, or add the file there.`];
  const wanted = wantedKeys(model, language.plurals);
  const missing = [...wanted.keys()]
    .filter((key) => !(key in own) && !past.keys.has(key))
    .map((key) => `"${key}" is missing. Translate it from locales/${reference.slug}.`);
  const extra = Object.keys(own)
    .filter((key) => !wanted.has(key))
    .map(
      (key) =>
        `"${key}" is not in locales/${reference.slug}, or is a plural form that this language does not have. Remove it.`,
    );
  const leftOver = Object.keys(own)
    .filter((key) => past.keys.has(key))
    .map(
      (key) =>
        `"${key}" can be given for a past day only, and stands in ${past.slugs.join(' and ')} alone. Remove it: npm run texts:past.`,
    );
  const texts = Object.entries(own).flatMap(([key, value]) => {
    const source = wanted.get(key);
    return [...checkShape(key, value), ...(source === undefined ? [] : checkMarks(key, value, source))];
  });
  return [...missing, ...extra, ...leftOver, ...texts];
}

/** The keys this language must have, each with the reference text it must agree with. */
function wantedKeys(model: Texts, plurals: readonly PluralForm[]): Map<string, string> {
  const wanted = new Map<string, string>();
  for (const [key, value] of Object.entries(model)) {
    if (!pluralEnd.test(key)) wanted.set(key, value);
    const base = baseKey(key);
    if (key === `${base}_other`) for (const form of plurals) wanted.set(`${base}_${form}`, value);
  }
  return wanted;
}

function checkShape(key: string, value: string): string[] {
  if (value.trim() === '') return [`"${key}" is empty. Write its text.`];
  if (value.trim() !== value) return [`"${key}" begins or ends with a space. Remove it.`];
  const open = value.replace(/\[\[[^[\]]+\]\]|\{\{[\w.@:-]+\}\}/g, '');
  return /[[\]{}]/.test(open) ? [`"${key}" has an unclosed [[ ]] or {{ }}. Close it.`] : [];
}

function checkMarks(key: string, value: string, source: string): string[] {
  // "One day" needs no {{count}}: only the form for every other number must hold it.
  const mayOmitCount = pluralEnd.test(key) && !key.endsWith('_other');
  const own = placeholders(value, mayOmitCount);
  const wanted = placeholders(source, mayOmitCount);
  return [
    ...compare(key, 'placeholders', own, wanted),
    ...compare(key, 'office words', officeWords(value), officeWords(source)),
  ];
}

function compare(key: string, what: string, own: string, wanted: string): string[] {
  return own === wanted
    ? []
    : [`"${key}" has the ${what} ${own || '(none)'}, the reference has ${wanted || '(none)'}. Make them the same.`];
}

function placeholders(value: string, withoutCount: boolean): string {
  // The form of a figure is the language's own affair: one needs the unit with it, another does not.
  const names = [...value.matchAll(/\{\{([\w.@-]+)(?::\w+)?\}\}/g)].map(([, name]) => `{{${name}}}`);
  return unique(withoutCount ? names.filter((name) => name !== '{{count}}') : names);
}

function officeWords(value: string): string {
  return unique([...value.matchAll(/\[\[[^[\]]+\]\]/g)].map(([word]) => word));
}

function unique(marks: string[]): string {
  return [...new Set(marks)].sort().join(' ');
}
