/** Who cites each text of the register: programmes with their rows, limits and amounts, offices, differences. */
import type { RulebookFiles } from '#rulebook/rule-files.ts';
import { rowsByTable } from '#rulebook/tables.ts';

export type CitedBy = {
  /** How many rows of each programme rest on the text. */
  programmes: ReadonlyMap<string, number>;
  figures: readonly string[];
  offices: readonly string[];
  differences: readonly string[];
};

/** @param text its id in the register */
export function citedBy(files: RulebookFiles, text: string): CitedBy {
  const cites = (source: string | readonly string[] | undefined): boolean =>
    [source ?? []].flat().some((one) => one.split('.')[0] === text);
  const named = <T extends object>(all: Readonly<Record<string, T>>, test: (one: T) => boolean): string[] =>
    Object.entries(all).flatMap(([name, one]) => (test(one) ? [name] : []));
  const hasValue = (figure: object): boolean =>
    'values' in figure && (figure.values as { source: string | string[] }[]).some(({ source }) => cites(source));
  return {
    programmes: new Map(
      files.programmes.flatMap((file) => {
        const rows: readonly { id: string; source: string | string[] }[] = Object.values(rowsByTable(file)).flat();
        const count = new Set(rows.filter(({ source }) => cites(source)).map(({ id }) => id)).size;
        return count > 0 ? [[file.programme, count] as const] : [];
      }),
    ),
    figures: [...named(files.limits, hasValue), ...named(files.parameters, hasValue)],
    offices: named(files.offices, ({ source }) => cites(source)),
    differences: files.differences.flatMap(({ id, source }) => (cites(source) ? [id] : [])),
  };
}
