import type { ExpectedKeys } from './keys.ts';
import type { Language, PluralForm } from './languages.ts';

/** The texts of one language by file: `{ 'ui.json': { 'ui.home.start': 'Start' } }`. */
export type LocaleFiles = Record<string, Record<string, string>>;

type Checked = Pick<Language, 'slug' | 'plurals'>;

/** The languages that texts are written in; all others are translated from them. */
export type Sources<T = Checked> = {
  /** Of `ui.json`. */
  tool: T;
  /** Of all other files: the language of the rulebook's offices. */
  rulebook: T;
};

/** The language that a file is written in. */
export const sourceOf = <T>(file: string, { tool, rulebook }: Sources<T>): T => (file === 'ui.json' ? tool : rulebook);

/** Every file in the language that it is written in. */
export function sourceTexts(
  { tool, rulebook }: Sources<Pick<Language, 'slug'>>,
  locales: Record<string, LocaleFiles>,
): LocaleFiles {
  const { 'ui.json': _, ...own } = locales[rulebook.slug] ?? {};
  const ui = locales[tool.slug]?.['ui.json'];
  return { ...(ui && { 'ui.json': ui }), ...own };
}

const pluralEnd = /_(zero|one|two|few|many|other)$/;

/** The key as the code asks for it: without the plural ending. */
export function baseKey(key: string): string {
  return key.replace(pluralEnd, '');
}

/** Texts that stand in some languages only, and nobody translates into others. */
export type OnlyIn = { slugs: readonly string[]; keys: Pick<ReadonlySet<string>, 'has'> };

const EVERYWHERE: OnlyIn = { slugs: [], keys: new Set() };

/** The text that a key is translated from: its own in the source, or that of the form for all other numbers. */
export const sourceText = (source: Texts, key: string): string | undefined =>
  source[key] ?? (pluralEnd.test(key) ? source[`${baseKey(key)}_other`] : undefined);

/**
 * Compares every language with the source of each file: same files, same keys, all plural forms, the same
 * placeholders, the same office words. Returns one sentence per fault.
 * @param some what nobody translates into every language
 */
export function checkLocales(
  sources: Sources,
  languages: readonly Checked[],
  locales: Record<string, LocaleFiles>,
  some: OnlyIn = EVERYWHERE,
): string[] {
  const models = sourceTexts(sources, locales);
  return languages.flatMap((language) => {
    const own = locales[language.slug];
    if (!own)
      return [
        `locales/${language.slug}: the folder is missing. Translate it as CONTRIBUTING.md says below "Add a language".`,
      ];
    const left = some.slugs.includes(language.slug) ? EVERYWHERE : some;
    return Object.keys({ ...models, ...own }).flatMap((file) => {
      const source = sourceOf(file, sources);
      const translations = Object.entries(locales).flatMap(([slug, files]) =>
        slug === source.slug ? [] : [files[file] ?? {}],
      );
      const faults = checkFile({ source, language, model: models[file], own: own[file], translations, left });
      return faults.map((fault) => `locales/${language.slug}/${file}: ${fault}`);
    });
  });
}

/** Compares the texts that can be asked for in the source with what the site asks for: nothing missing, nothing left over. */
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

type Texts = Readonly<Record<string, string>>;

type OneFile = {
  source: Checked;
  language: Checked;
  /** In the source. */
  model: Texts | undefined;
  /** In this language. */
  own: Texts | undefined;
  /** In every language but the source. */
  translations: readonly Texts[];
  /** What nobody translates into this language. */
  left: OnlyIn;
};

function checkFile({ source, language, model, own, translations, left }: OneFile): string[] {
  if (!own) return [`the file is missing. Copy it from locales/${source.slug} and translate it.`];
  if (!model) return [`locales/${source.slug} has no such file. Move its texts, or add the file there.`];
  const isSource = language.slug === source.slug;
  const wanted = wantedKeys(model, language.plurals);
  const missing = [...wanted.keys()]
    .filter((key) => !(key in own) && !left.keys.has(key))
    .map((key) => `"${key}" is missing. Translate it from locales/${source.slug}.`);
  const extra = Object.keys(own)
    .filter((key) => !wanted.has(key))
    .map(
      (key) =>
        `"${key}" is not in locales/${source.slug}, or is a plural form that this language does not have. Remove it.`,
    );
  const leftOver = Object.keys(own)
    .filter((key) => left.keys.has(key))
    .map(
      (key) =>
        `"${key}" stands in ${left.slugs.join(' and ')} alone: it is not translated. Remove it: npm run texts:past.`,
    );
  const texts = Object.entries(own).flatMap(([key, value]) => {
    const text = wanted.get(key);
    if (text === undefined) return checkShape(key, value);
    const words = isSource ? officeWords(value) : wantedWords(text, wordsOf(key, translations));
    return [...checkShape(key, value), ...checkMarks(key, value, text, words)];
  });
  return [...missing, ...extra, ...leftOver, ...texts];
}

/** The keys this language must have, each with the source text it must agree with. */
export function wantedKeys(model: Texts, plurals: readonly PluralForm[]): Map<string, string> {
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

function checkMarks(key: string, value: string, source: string, words: readonly string[]): string[] {
  // "One day" needs no {{count}}: only the form for every other number must hold it.
  const mayOmitCount = pluralEnd.test(key) && !key.endsWith('_other');
  return [
    ...compare(key, 'placeholders', placeholders(value, mayOmitCount), placeholders(source, mayOmitCount)),
    ...compare(key, 'office words', officeWords(value), words),
  ];
}

function compare(key: string, what: string, own: readonly string[], wanted: readonly string[]): string[] {
  const [has, needs] = [own, wanted].map((marks) => [...new Set(marks)].sort().join(' '));
  return has === needs
    ? []
    : [`"${key}" has the ${what} ${has || '(none)'}, the source asks for ${needs || '(none)'}. Make them the same.`];
}

function placeholders(value: string, withoutCount: boolean): string[] {
  // The form of a figure is the language's own affair: one needs the unit with it, another does not.
  const names = [...value.matchAll(/\{\{([\w.@-]+)(?::\w+)?\}\}/g)].map(([, name]) => `{{${name}}}`);
  return withoutCount ? names.filter((name) => name !== '{{count}}') : names;
}

/** A word of the offices as it stands in a text, without its marks as the first group. */
export const OFFICE_WORD = /\[\[([^[\]]+)\]\]/g;

const officeWords = (value: string): string[] => [...value.matchAll(OFFICE_WORD)].map(([mark]) => mark);

/** The office words that a text has in any of these languages. */
function wordsOf(key: string, translations: readonly Texts[]): string[] {
  return translations.flatMap((texts) => officeWords(sourceText(texts, key) ?? ''));
}

/**
 * The office words that every translation must have: those of the source, and those that other translations have and that
 * stand plainly in the source. "Barnehage" needs no [[barnehage]]; "Kindergarten" does.
 */
function wantedWords(source: string, elsewhere: readonly string[]): string[] {
  return [...officeWords(source), ...elsewhere.filter((mark) => standsPlainly(mark.slice(2, -2), source))];
}

/** Whether a word begins so in a text, outside of brackets. Its end may differ: "office" stands in "offices". */
function standsPlainly(word: string, text: string): boolean {
  const plain = ` ${text.replace(OFFICE_WORD, ' ')}`.toLowerCase();
  const starts = plain.split(word.toLowerCase()).slice(0, -1);
  return starts.some((before) => !/[\p{L}\p{N}]$/u.test(before));
}
