/** A formula in disjunctive normal form: a DMN rule holds one test per input, so "or" becomes several rules. */
import type { Bound, Column, Formula, Literal } from './columns.ts';

/** What a rule asks of one column: some values, none of some values, or limits. */
export type Cell = { in?: readonly string[]; notIn?: readonly string[]; lower?: Bound; upper?: Bound };
/** One rule: its cells by the FEEL expression of their column. Columns that are not here may be anything. */
export type Conjunction = ReadonlyMap<string, { column: Column; cell: Cell }>;

/** The rules that together say what the formula says. Rules that contradict themselves or repeat another are left out. */
export function rulesOf(formula: Formula): Conjunction[] {
  const all = waysOf(formula).flatMap((literals) => meet(literals) ?? []);
  const seen = new Set<string>();
  return all.filter((rule) => {
    const key = JSON.stringify([...rule].sort(([a], [b]) => (a < b ? -1 : 1)));
    return !seen.has(key) && seen.add(key);
  });
}

function waysOf(formula: Formula): Literal[][] {
  if ('any' in formula) return formula.any.flatMap(waysOf);
  if ('all' in formula)
    return formula.all.reduce<Literal[][]>(
      (so, part) => so.flatMap((way) => waysOf(part).map((more) => [...way, ...more])),
      [[]],
    );
  return [[formula]];
}

/** All literals at once, or nothing where they cannot all hold. */
function meet(literals: readonly Literal[]): Conjunction | undefined {
  const rule = new Map<string, { column: Column; cell: Cell }>();
  for (const literal of literals) {
    const { column } = literal;
    const cell = narrower(rule.get(column.feel)?.cell ?? {}, literal);
    if (isEmpty(cell)) return undefined;
    rule.set(column.feel, { column, cell });
  }
  return rule;
}

function narrower(cell: Cell, literal: Literal): Cell {
  if ('bound' in literal) {
    const { bound } = literal;
    const side = bound.op.startsWith('>') ? 'lower' : 'upper';
    return { ...cell, [side]: tighter(cell[side], bound) };
  }
  const { values, not } = literal;
  if (not) {
    if (cell.in) return { in: cell.in.filter((value) => !values.includes(value)) };
    return { notIn: [...new Set([...(cell.notIn ?? []), ...values])] };
  }
  const before = cell.in;
  if (before) return { in: before.filter((value) => values.includes(value)) };
  return { in: values.filter((value) => !cell.notIn?.includes(value)) };
}

function tighter(one: Bound | undefined, other: Bound): Bound {
  if (!one) return other;
  if (one.value === other.value) return one.op.length === 1 ? one : other;
  return one.value > other.value === one.op.startsWith('>') ? one : other;
}

function isEmpty({ in: values, lower, upper }: Cell): boolean {
  if (values) return values.length === 0;
  if (!lower || !upper) return false;
  const closed = lower.op === '>=' && upper.op === '<=';
  return closed ? lower.value > upper.value : lower.value >= upper.value;
}

/** The cell as FEEL unary tests. */
export function unaryTests({ in: values, notIn, lower, upper }: Cell): string {
  if (values) return values.join(', ');
  if (notIn) return `not(${notIn.join(', ')})`;
  if (lower && upper) {
    if (lower.value === upper.value) return literalOf(lower.value);
    const [open, close] = [lower.op === '>=' ? '[' : '(', upper.op === '<=' ? ']' : ')'];
    return `${open}${literalOf(lower.value)}..${literalOf(upper.value)}${close}`;
  }
  const bound = (lower ?? upper) as Bound;
  return `${bound.op} ${literalOf(bound.value)}`;
}

const literalOf = (value: number | string): string => (typeof value === 'string' ? `date("${value}")` : String(value));
