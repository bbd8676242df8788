/** The texts behind the rules, as a result shows them. */
import type { RuleFiles } from './load-rules.ts';

/** The register as it is written: each text with its sections. */
export type SourceFile = RuleFiles['sources'];

/** One cited section. Dates are `YYYY-MM-DD`; `textOf` is missing where the page shows no date. */
export type Source = {
  title: string;
  publisher: string;
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
          publisher,
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
export function hasSource(ref: string, { sources }: Pick<RuleFiles, 'sources'>): boolean {
  const [text = '', section = ''] = ref.split('.');
  return sources[text]?.sections[section] !== undefined;
}
