/** The texts behind the rules, as a result shows them. */
import type { Rulebook } from '#engine/rulebook.ts';
import type { RulebookFiles } from './rule-files.ts';

type Written = RulebookFiles['sources'][string];

/** The register as it is written: each text with its sections. The browser does without publishers. */
export type SourceFile = Record<string, Omit<Written, 'publisher'> & { publisher?: string }>;

/** The register without what no page shows: the sections that rows of the rulebook show, and of their texts what a card says. */
export function shownSources({ sources }: Pick<RulebookFiles, 'sources'>, { programmes }: Rulebook): SourceFile {
  const cited = new Set(
    programmes.flatMap(({ tables: { verdict, appeal } }) => [
      ...verdict.rows.flatMap((row) => row.sources),
      ...appeal.rows.map(({ source }) => source),
    ]),
  );
  return Object.fromEntries(
    Object.entries(sources).flatMap(([id, { publisher: _, sections, ...shown }]) => {
      const kept = Object.entries(sections).filter(([section]) => cited.has(`${id}.${section}`));
      return kept.length > 0 ? [[id, { ...shown, sections: Object.fromEntries(kept) }]] : [];
    }),
  );
}

/** The ids of all sections of a register, in its order. */
export const sectionIds = (sources: SourceFile): string[] =>
  Object.entries(sources).flatMap(([id, { sections }]) => Object.keys(sections).map((section) => `${id}.${section}`));

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
    Object.entries(sources).flatMap(([id, text]) =>
      Object.entries(text.sections).map(([section, written]) => [`${id}.${section}`, sourceOf(text, written)]),
    ),
  );
}

type Text = SourceFile[string];

function sourceOf(text: Text, written: Text['sections'][string]): Source {
  const { title, publisher, firmness, textOf, checked, reviewBy } = text;
  return {
    title,
    ...(publisher && { publisher }),
    section: typeof written === 'string' ? written : written.name,
    url: typeof written === 'string' ? urlOf(text, written) : written.url,
    firmness,
    ...(textOf && { textOf }),
    checked,
    reviewBy,
  };
}

/** Where a section can be read: at its own address if the text has a pattern for those. */
function urlOf({ url, 'section-url': pattern }: Text, section: string): string {
  const place = encodeURIComponent(section.replaceAll(' ', ''));
  return pattern?.replace('{url}', url).replace('{section}', place) ?? url;
}

/** Whether `<text>.<section>` is registered. */
export function hasSource(ref: string, { sources }: Pick<RulebookFiles, 'sources'>): boolean {
  const [text = '', section = ''] = ref.split('.');
  return sources[text]?.sections[section] !== undefined;
}
