/** Which sections of which documents the rules cite. */
import type { RulebookFiles } from '#rulebook/rule-files.ts';
import { placeIn, WHOLE } from './law-text.ts';

/** @property key section, chapter or the whole, see `LawText` @property name as the law writes it */
export type Cited = { source: string; section: string; name: string; document: string; key: string };

const ADDRESS = /\/dokument\/[A-Z]+\/((?:lov|forskrift)\/\d{4}-\d{2}-\d{2}(?:-\d+)?)/;

/** Every section that `sources.yaml` cites of a text of law, in the order of the file. */
export function citedSections({ sources }: Pick<RulebookFiles, 'sources'>): Cited[] {
  return Object.entries(sources).flatMap(([source, { url, sections }]) =>
    Object.entries(sections).flatMap(([section, written]) => {
      const name = typeof written === 'string' ? written : written.name;
      const [, document] = ADDRESS.exec(typeof written === 'string' ? url : written.url) ?? [];
      return document === undefined ? [] : [{ source, section, name, document, key: keyIn(section, name) }];
    }),
  );
}

/** `all` may be called by what a text changes elsewhere, such as a chapter of another act: then it is the whole. */
function keyIn(id: string, name: string): string {
  const place = placeIn(name);
  return !place || (place.kind === 'chapter' && id === WHOLE) ? WHOLE : place.key;
}
