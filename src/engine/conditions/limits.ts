/** Limits on a number, a day or a time, and the cells that they cut: cell n holds what has reached exactly n of the cuts. */
import { firstCells } from './kind.ts';

/** A number or day must lie from `atLeast` (included) to `below` (not included). Days are day numbers. */
export type Limits = { atLeast?: number; below?: number };

/** The cuts that some limits make, in order. */
export function cutsOf(limits: readonly Limits[]): number[] {
  const cuts = limits.flatMap(({ atLeast, below }) => [atLeast, below].filter((cut) => cut !== undefined));
  return [...new Set(cuts)].sort((a, b) => a - b);
}

/** For each cell between the cuts, whether it lies within the limits. */
export function cellsWithin({ atLeast, below }: Limits, cuts: readonly number[]): boolean[] {
  const hasReached = (cut: number, cell: number) => cell > cuts.indexOf(cut);
  return Array.from(
    { length: cuts.length + 1 },
    (_, cell) =>
      (atLeast === undefined || hasReached(atLeast, cell)) && !(below !== undefined && hasReached(below, cell)),
  );
}

/** Cells from the least to the greatest number of cuts that can have been reached, as bits. */
export function cellsBetween(
  cuts: readonly number[],
  surely: (cut: number) => boolean,
  perhaps: (cut: number) => boolean,
): number {
  return firstCells(cuts.filter(perhaps).length + 1) & ~firstCells(cuts.filter(surely).length);
}

/** The cell between two cuts in words. */
export function describeBetween(
  name: string,
  cuts: readonly number[],
  cell: number,
  show: (cut: number) => string = String,
): string {
  const [from, below] = [cuts[cell - 1], cuts[cell]];
  const sides = [from !== undefined && `${show(from)} or more`, below !== undefined && `below ${show(below)}`];
  return `${name} is ${sides.filter(Boolean).join(' and ')}`;
}
