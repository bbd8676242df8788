import type { Language } from './languages.ts';

/** What fills the `{{placeholders}}` of a text; `count` also chooses the plural form. */
type Values = Record<string, string | number>;

/** A figure of the law where it stands in a text, see figures.ts. */
export type FigureMark = { name: string; adopted: boolean; form: string | undefined };

/** A figure as one language writes it; `undefined` where it is not known. */
export type Figures = (
  mark: FigureMark,
  strings: Readonly<Record<string, string>>,
  language: Pick<Language, 'tag' | 'plurals' | 'groups'>,
) => string | undefined;

/** Gives the text of a key in one language. A missing text is an error, never a blank. */
export type Translate = (key: string, values?: Values) => string;

/**
 * Keeps a value that runs left to right (`20 666 €`) in one piece inside a text that runs right
 * to left, as `<bdi>` would: first-strong isolate … pop. A value that was put together from others
 * already is a text of the language itself: it is marked to run right to left, since browsers do not
 * look inside marks for a first strong letter.
 */
export function isolate(value: string | number, dir: Language['dir']): string {
  if (dir !== 'rtl') return `${value}`;
  return `${value}`.includes('\u2069') ? `\u2067${value}\u2069` : `\u2068${value}\u2069`;
}

/** Numbers and addresses, kept in their own order inside any text. */
export const leftToRight = (text: string): string => `\u2066${text}\u2069`;

/** A text without the marks of `isolate`, for places that are no page: titles of tabs, messages. */
export function withoutIsolates(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}

/** The end of a counted key, by the rules of the language: `_one`, `_few` … */
export function pluralSuffix(count: number, { tag, plurals }: PluralLanguage): string {
  // A language without forms of its own must not borrow those of the browser's language.
  return plurals.length === 1 ? '_other' : `_${new Intl.PluralRules(tag).select(count)}`;
}

type PluralLanguage = Pick<Language, 'tag' | 'plurals'>;

/** `{{name}}`, `{{name@adopted}}`, `{{name:form}}`: a figure has a dot in its name, all else is passed by the caller. */
const MARK = /\{\{([\w.-]+)(@adopted)?(?::(\w+))?\}\}/g;

/** A text with the figures filled in that `figure` knows. */
export function fillFigures(text: string, figure: (mark: FigureMark) => string | undefined): string {
  return text.replace(MARK, (whole, name: string, adopted?: string, form?: string) =>
    name.includes('.') ? (figure({ name, adopted: adopted !== undefined, form }) ?? whole) : whole,
  );
}

/**
 * The whole of i18next that a site needs: look up, choose the plural, fill in. Each build holds it to i18next, text by text
 * (src/build/yardstick.ts).
 */
export function translator(
  strings: Record<string, string>,
  language: Pick<Language, 'tag' | 'dir' | 'plurals' | 'groups'>,
  figures?: Figures,
): Translate {
  return (key, values = {}) => {
    const counted =
      typeof values['count'] === 'number' ? strings[key + pluralSuffix(values['count'], language)] : undefined;
    const found = counted ?? strings[key];
    if (found === undefined) throw new Error(`No text "${key}" in ${language.tag}.`);
    return found.replace(MARK, (whole, name: string, adopted?: string, form?: string) => {
      const figure = name.includes('.') && figures?.({ name, adopted: adopted !== undefined, form }, strings, language);
      if (figure) return figure;
      const value = values[name];
      if (value === undefined) throw new Error(`The text "${key}" needs a value for ${whole}.`);
      return isolate(value, language.dir);
    });
  };
}

/** A text with its office words in plain brackets, for places that take no markup. */
export const inBrackets = (text: string): string => text.replace(/\[\[(.+?)\]\]/g, '($1)');

/** A text as it stands outside of a page: office words in brackets, no invisible marks. */
export const outsideOfPage = (text: string): string => withoutIsolates(inBrackets(text));

/** A text in plain words alone: `A home [[bosetting]]` as `A home`. */
export const withoutOfficeWords = (text: string): string => text.replace(/\s*\[\[.+?\]\]/g, '');
