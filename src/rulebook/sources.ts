/** The texts behind the rules, as a result shows them. */
import type { RulebookFiles } from './load.ts';

type Written = RulebookFiles['sources'][string];

/** The register as it is written: each text with its sections. The browser does without publishers. */
export type SourceFile = Record<string, Omit<Written, 'publisher'> & { publisher?: string }>;

/** The register without what no page shows. */
export const shownSources = ({ sources }: Pick<RulebookFiles, 'sources'>): SourceFile =>
  Object.fromEntries(Object.entries(sources).map(([id, { publisher: _, ...shown }]) => [id, shown]));

/** One cited section. Dates are `YYYY-MM-DD`; `textOf` is missing where the page shows no date. */
export type Source = {
  title: string;
  publisher?: string;
  section: string;
  url: string;
  firmness: string;
  textOf?: string;
  checked: string;
  reviewBy: string;
};

/** Every section that a rule cites, under its id `<text>.<section>`. */
export function compileSources({ sources }: { sources: SourceFile }): Record<string, Source> {
  return Object.fromEntries(
    Object.entries(sources).flatMap(([id, { sections, url, title, publisher, firmness, textOf, checked, reviewBy }]) =>
      Object.entries(sections).map(([section, written]) => [
        `${id}.${section}`,
        {
          title,
          ...(publisher && { publisher }),
          section: written,
          url:
            url.includes('lovdata.no') && written.startsWith('§')
              ? `${url}/${encodeURIComponent(written.replaceAll(' ', ''))}`
              : url,
          firmness,
          ...(textOf && { textOf }),
          checked,
          reviewBy,
        },
      ]),
    ),
  );
}

/** Whether `<text>.<section>` is registered. */
export function hasSource(ref: string, { sources }: Pick<RulebookFiles, 'sources'>): boolean {
  const [text = '', section = ''] = ref.split('.');
  return sources[text]?.sections[section] !== undefined;
}
