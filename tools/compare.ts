/** What an edit changes: two versions of the rules, asked about the same many situations. */
import { type Day, formatDay, parseDay } from '#engine/calendar.ts';
import { outcomes } from '#engine/outcome.ts';
import { ADOPTED, type Outcome, type Programme, type Rulebook } from '#engine/rulebook.ts';
import { createEngine, type Engine, situate } from '#engine/situation.ts';
import { evaluate } from '#engine/verdict.ts';
import { derive } from '#facts/derive.ts';
import type { Facts } from '#facts/facts.ts';
import { START } from '#rulebook/compile.ts';
import { dayOf } from '#rulebook/day-of.ts';
import { readFacts } from '#rulebook/read-facts.ts';
import { factsBehind, samplesOf, sequence } from './samples.ts';

/** Situations of one programme whose outcome is another one now. */
export type Difference = {
  programme: string;
  from: Outcome | 'nothing';
  to: Outcome | 'nothing';
  count: number;
  /** The rows that decide in the example. */
  rows: { before: string | undefined; after: string | undefined };
  example: { facts: Facts; on: string };
};

/** Programmes that only one version has count as giving "nothing" in the other. */
export function compareRulebooks(before: Rulebook, after: Rulebook, count: number, today: Day): Difference[] {
  const [old, present] = [createEngine(before), createEngine(after)];
  const ids = [...new Set([before, after].flatMap(({ programmes }) => programmes.map(({ id }) => id)))];
  return ids.flatMap((id) => compareProgramme(id, old, present, count, today));
}

function compareProgramme(id: string, old: Engine, present: Engine, count: number, today: Day): Difference[] {
  const [before, after] = [old, present].map(({ rulebook }) => rulebook.programmes.find((one) => one.id === id));
  const asked = (engine: Engine, programme?: Programme) => (programme ? factsBehind(engine.rulebook, programme) : []);
  const facts = [...new Set([...asked(old, before), ...asked(present, after)])];
  const days = daysOf([before, after], today);
  const next = sequence(1);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const found = new Map<string, Difference>();
  for (let n = 0; n < count; n += 1) {
    const on = pick(days);
    const told: Record<string, unknown> = {};
    for (const fact of facts) {
      // One answer in five stays open.
      const values = next() < 0.2 ? [] : [old, present].flatMap(({ rulebook }) => samplesOf(rulebook, fact, on));
      if (values.length > 0) told[fact] = pick(values);
    }
    const [from, to] = [outcomeIn(old, before, told, on), outcomeIn(present, after, told, on)];
    if (from === to) continue;
    const key = `${from} ${to}`;
    const same = found.get(key);
    if (same && Object.keys(same.example.facts).length <= Object.keys(told).length) same.count += 1;
    else
      found.set(key, {
        programme: id,
        from,
        to,
        count: (same?.count ?? 0) + 1,
        rows: { before: rowIn(old, before, told, on), after: rowIn(present, after, told, on) },
        example: { facts: told as Facts, on: formatDay(on) },
      });
  }
  return [...found.values()].map((difference) => shorten(difference, old, present, before, after));
}

function daysOf(programmes: readonly (Programme | undefined)[], today: Day): Day[] {
  const changes = programmes.flatMap((programme) => (programme?.tables.verdict.periods ?? []).map(([from]) => from));
  const start = dayOf(START);
  const around = changes.filter((day) => day > start && day < ADOPTED).flatMap((day) => [day - 1, day]);
  return [...new Set([today, ...around])];
}

function outcomeIn(engine: Engine, programme: Programme | undefined, told: object, on: Day): Outcome | 'nothing' {
  if (!programme) return 'nothing';
  return outcomes(engine, [programme], derive(readFacts(told), on), on)[0] as Outcome;
}

function rowIn(engine: Engine, programme: Programme | undefined, told: object, on: Day): string | undefined {
  return programme && evaluate(situate(engine, derive(readFacts(told), on), on), programme).row.id;
}

/** The example without the facts that it does not take. */
function shorten(
  difference: Difference,
  old: Engine,
  present: Engine,
  before: Programme | undefined,
  after: Programme | undefined,
): Difference {
  const on = parseDay(difference.example.on) as Day;
  let kept: Record<string, unknown> = difference.example.facts;
  for (const fact of Object.keys(kept)) {
    const { [fact]: _, ...rest } = kept;
    if (outcomeIn(old, before, rest, on) === difference.from && outcomeIn(present, after, rest, on) === difference.to)
      kept = rest;
  }
  return { ...difference, example: { ...difference.example, facts: kept as Facts } };
}
