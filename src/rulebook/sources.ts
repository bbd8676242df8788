/** The texts behind the rules, as a result shows them. */
import type { RulebookFiles } from './rule-files.ts';

type Written = RulebookFiles['sources'][string];

/** The register as it is written: each text with its sections. The browser does without publishers. */
export type SourceFile = Record<string, Omit<Written, 'publisher'> & { publisher?: string }>;

/** The register without what no page shows: the sections that rows cite, and of their texts what a card says. */
export function shownSources({ sources, programmes }: Pick<RulebookFiles, 'sources' | 'programmes'>): SourceFile {
  const cited = new Set(rowsOf(programmes).flatMap(({ source }) => source));
  return Object.fromEntries(
    Object.entries(sources).flatMap(([id, { publisher: _, sections, ...shown }]) => {
      const kept = Object.entries(sections).filter(([section]) => cited.has(`${id}.${section}`));
      return kept.length > 0 ? [[id, { ...shown, sections: Object.fromEntries(kept) }]] : [];
    }),
  );
}

/** The rows of every table. */
const rowsOf = (programmes: RulebookFiles['programmes']) =>
  programmes.flatMap(({ rows, length, amount, content, deadlines, appeal }) =>
    [rows, length, amount?.rows, content, deadlines, appeal].flatMap((table) => table ?? []),
  );

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
