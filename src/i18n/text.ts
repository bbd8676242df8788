/** The texts of all languages, while the site is built. Nothing of this module may reach the browser. */
import catalogues from 'virtual:catalogues';
import rules from 'virtual:rules-of-today';
import languages from 'virtual:site-languages';
import { figures } from './figures.ts';
import { type Figures, type Translate, translator } from './translate.ts';

/** The figures of the day on which the law was last read, as a built page shows them. Days are counted from 1970. */
const figuresOfToday = figures(rules, Date.parse(rules.checkedOn) / 86_400_000);

/** All strings of one language, to pass a part of them to the browser. */
export function strings(slug: string): Readonly<Record<string, string>> {
  const found = catalogues[slug];
  if (found === undefined) throw new Error(`"${slug}" has no texts: it is not in src/i18n/languages.ts.`);
  return found;
}

/** Whether a language has the text of a key: some are optional, and some stand in a few languages only. */
export const hasText =
  (slug: string) =>
  (key: string): boolean =>
    key in strings(slug);

/** The texts of one language: `text('uk')('ui.home.start')`. @param known the figures in them, of the day of the rules unless others are given */
export function text(slug: string, known: Figures = figuresOfToday): Translate {
  const found = languages.find((language) => language.slug === slug);
  if (found === undefined) throw new Error(`"${slug}" has no texts: it is not a language of this site.`);
  return translator(strings(slug), found, known);
}
