/** The names of rows on their way to the browser. */
import type { Programme } from '#engine/rulebook.ts';
import type { ResultRules } from './split.ts';

/** The same rules with rows that leave out the name of their programme: that saves more than half a kilobyte on the way. */
export const packRows = (rules: ResultRules): ResultRules =>
  renameRows(rules, (programme, row) => row.slice(programme.length + 1));

/** The rows under their whole names again. */
export const unpackRows = (rules: ResultRules): ResultRules =>
  renameRows(rules, (programme, row) => `${programme}.${row}`);

function renameRows(rules: ResultRules, rename: (programme: string, row: string) => string): ResultRules {
  const renamed = ({ id, tables, ...rest }: Programme): Programme => {
    const rows = tables.verdict.rows.map((row) => ({ ...row, id: rename(id, row.id) }));
    return { id, ...rest, tables: { ...tables, verdict: { ...tables.verdict, rows } } };
  };
  return { ...rules, programmes: rules.programmes.map(renamed) };
}
