/**
 * i18next as the measure of our own translator, which is what runs in pages and browsers: for each text of each language the two
 * must say the same. i18next is what translators and their tools know, and its plurals and placeholders are well tried; it is
 * thirty times heavier than what a page needs of it, so it stays here.
 */
import i18next, { type i18n } from 'i18next';
import { baseKey, type LocaleFiles } from '#i18n/check-locales.ts';
import type { Language } from '#i18n/languages.ts';
import { fillFigures, isolate, type Translate, translator } from '#i18n/translate.ts';

type Measured = Pick<Language, 'slug' | 'tag' | 'dir' | 'plurals' | 'groups'>;
type Values = Record<string, string | number>;

/** Every plural form of every language that we know of is met by one of these. */
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 22, 100, 101, 102];

/**
 * Texts that i18next cannot resolve, or that come out otherwise than with our translator. Returns one sentence per text.
 * @param locales texts by language and file
 */
export async function measureTexts(
  languages: readonly Measured[],
  locales: Readonly<Record<string, LocaleFiles>>,
): Promise<string[]> {
  const faults = await Promise.all(
    languages.map((language) => measureLanguage(language, locales[language.slug] ?? {})),
  );
  return faults.flat();
}

async function measureLanguage(language: Measured, files: LocaleFiles): Promise<string[]> {
  const texts = withoutFigures(Object.assign({}, ...Object.values(files)));
  const [ours, theirs] = [translator(texts, language), await inI18next(texts, language)];
  const names = namesIn(texts);
  return Object.entries(files).flatMap(([file, own]) =>
    [...new Set(Object.keys(own).map(baseKey))].flatMap((key) => {
      const values = standIns(names.get(key) ?? []);
      const counts = key in own ? [undefined] : COUNTS;
      const fault = counts
        .map((count) => measureText(key, count === undefined ? values : { ...values, count }, ours, theirs))
        .find((one) => one !== undefined);
      return fault === undefined ? [] : [`locales/${language.slug}/${file}: ${fault}`];
    }),
  );
}

function measureText(key: string, values: Values, ours: Translate, theirs: i18n): string | undefined {
  const { count } = values;
  const which = count === undefined ? `"${key}"` : `"${key}" for the number ${count}`;
  if (!theirs.exists(key, values))
    return `${which} has no text that i18next finds. Give it every plural form of the language.`;
  const [site, measure] = [said(() => ours(key, values)), theirs.t(key, values)];
  if (site === undefined)
    return `${which} has no text on the site; i18next says "${measure}". Give it every plural form of the language.`;
  return site === measure
    ? undefined
    : `${which} is "${site}" on the site and "${measure}" with i18next. Write it with {{name}} and plural forms only.`;
}

/** A text, if there is one. */
function said(say: () => string): string | undefined {
  try {
    return say();
  } catch {
    return undefined;
  }
}

async function inI18next(texts: Record<string, string>, { tag, dir }: Measured): Promise<i18n> {
  const instance = i18next.createInstance();
  await instance.init({
    lng: tag,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    resources: { [tag]: { translation: texts } },
    interpolation: { escape: (value) => isolate(value, dir) },
  });
  return instance;
}

/** Figures of the law are ours alone: they are filled in first, with any number. */
const withoutFigures = (texts: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, fillFigures(text, () => '67')]));

/** The placeholders of each key, in whichever form they stand. */
function namesIn(texts: Record<string, string>): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const [key, text] of Object.entries(texts))
    for (const [, name] of text.matchAll(/\{\{-?\s*(\w+)/g))
      names.set(baseKey(key), [...(names.get(baseKey(key)) ?? []), name as string]);
  return names;
}

/** A value for each placeholder, with signs that replacing might read otherwise. */
const standIns = (names: readonly string[]): Values =>
  Object.fromEntries(names.filter((name) => name !== 'count').map((name) => [name, `${name} $1 & 20\u00A0666`]));
