/** The texts of all languages, while the site is built. Nothing of this module may reach the browser. */
import catalogues from 'virtual:catalogues';
import languages from 'virtual:site-languages';
import { type Translate, translator } from './translate.ts';

const texts = new Map(languages.map((language) => [language.slug, translator(strings(language.slug), language)]));

/** All strings of one language, to pass a part of them to the browser. */
export function strings(slug: string): Readonly<Record<string, string>> {
  const found = catalogues[slug];
  if (found === undefined) throw new Error(`"${slug}" has no texts: it is not in src/i18n/languages.ts.`);
  return found;
}

/** The texts of one language: `text('uk')('ui.home.start')`. */
export function text(slug: string): Translate {
  const found = texts.get(slug);
  if (found === undefined) throw new Error(`"${slug}" has no texts: it is not a language of this site.`);
  return found;
}
