/** The texts of all languages, while the site is built. Nothing of this module may reach the browser. */
import catalogues from 'virtual:catalogues';
import languages from 'virtual:site-languages';
import { type Figures, type Translate, translator } from './translate.ts';

/** All strings of one language, to pass a part of them to the browser. */
export function strings(slug: string): Readonly<Record<string, string>> {
  const found = catalogues[slug];
  if (found === undefined) throw new Error(`"${slug}" has no texts: it is not in src/i18n/languages.ts.`);
  return found;
}

/** The texts of one language: `text('uk')('ui.home.start')`; with figures where a text holds some. */
export function text(slug: string, figures?: Figures): Translate {
  const found = languages.find((language) => language.slug === slug);
  if (found === undefined) throw new Error(`"${slug}" has no texts: it is not a language of this site.`);
  return translator(strings(slug), found, figures);
}
