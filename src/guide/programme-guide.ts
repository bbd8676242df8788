/** What there is to know about a programme on a day, for a page that asks nothing: every table as a list to tick off. Ids, no words. */
import type { Table, Tables } from '#engine/rulebook.ts';
import { inForce } from '#engine/table.ts';
import type { Draft } from '#rulebook/drafts.ts';
import type { Conditions } from '#rulebook/tables.ts';
import { type Alternative, type OrderedFacts, tickListOf } from './tick-list.ts';

/** What a row gives, and its alternatives, of which one is enough. One without conditions is for everybody who is left. */
export type Line<R> = { gives: R; alternatives: readonly Alternative[] };

type Given<T extends keyof Tables> = Tables[T] extends Table<infer R> | undefined ? R : never;
type GivenEach<T extends keyof Tables> = Tables[T] extends readonly Table<infer R>[] ? R : never;

/** The tables of a programme on a day. In `content` and `deadlines` each line counts for itself. */
export type ProgrammeGuide = {
  verdict: readonly Line<Given<'verdict'>>[];
  length: readonly Line<Given<'length'>>[];
  amount: readonly Line<Given<'amount'>>[];
  content: readonly Line<GivenEach<'content'>>[];
  deadlines: readonly Line<GivenEach<'deadlines'>>[];
  appeal: readonly Line<Given<'appeal'>>[];
};

/** @param day the day whose rules are told @param known what is asked, for the order of points */
export function guideOf({ tables }: Draft, day: number, known: OrderedFacts): ProgrammeGuide {
  const lines = <R>(table: Table<R, Conditions> | undefined): Line<R>[] => (table ? linesOf(table, day, known) : []);
  const { verdict, length, amount, content, deadlines, appeal } = tables;
  return {
    verdict: lines(verdict),
    length: lines(length),
    amount: lines(amount),
    content: content.flatMap(lines),
    deadlines: deadlines.flatMap(lines),
    appeal: lines(appeal),
  };
}

function linesOf<R>({ rows, conditions }: Table<R, Conditions>, day: number, known: OrderedFacts): Line<R>[] {
  const placeOf = (id: string) => conditions.findIndex((row) => row.id === id && inForce(row, day));
  return tickListOf(conditions, day, known).map(({ row, alternatives }) => ({
    gives: rows[placeOf(row)] as R,
    alternatives,
  }));
}

/** Whether a line is for everybody who comes to it. */
export const isForAll = ({ alternatives }: Line<unknown>): boolean =>
  alternatives.some((alternative) => alternative.length === 0);

/** The different things that some lines give, in their order. */
export const each = <R, T>(lines: readonly Line<R>[], read: (gives: R) => readonly T[]): T[] => [
  ...new Set(lines.flatMap(({ gives }) => read(gives))),
];
