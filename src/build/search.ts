/** What can be found in each language, and the index of it, made while the site is built. */

import office from 'virtual:office-language';
import offices from 'virtual:offices';
import rulebook from 'virtual:rulebook';
import words from 'virtual:words';
import MiniSearch from 'minisearch';
import { parseDay } from '#engine/calendar.ts';
import { settings } from '#guide/search/find.ts';
import { entryOf, type Place, placesOf } from '#guide/search/places.ts';
import { byLetter } from '#guide/words.ts';
import { figures, withFigures } from '#i18n/figures.ts';
import { language } from '#i18n/languages.ts';
import { strings } from '#i18n/text.ts';
import { type DataScript, dataScript } from './data-script.ts';

/** The places of a language; words of letters in the order of the alphabet of the offices. */
export const searchPlaces = (lang: string): Place[] =>
  placesOf({
    rulebook,
    offices: Object.keys(offices),
    words: byLetter(words, office.tag).flatMap(([, own]) => own),
    lang,
    own: read(lang),
    inOffice: read(office.slug),
  });

/** Their index, as the search page takes it up. */
export function searchFile(lang: string): DataScript {
  const index = new MiniSearch(settings);
  index.addAll(searchPlaces(lang).map(entryOf));
  return dataScript(lang, index.toJSON());
}

/** The texts of a language as they read on the day on which the law was last looked up. */
function read(lang: string): Record<string, string> {
  const all = strings(lang);
  return withFigures(all, figures(rulebook, parseDay(rulebook.checkedOn) as number), all, language(lang));
}
