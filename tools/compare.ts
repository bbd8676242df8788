/** What an edit changes: two versions of the rules, asked about the same many situations. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { type Day, formatDay, parseDay } from '#engine/calendar.ts';
import type { Knowledge } from '#engine/knowledge.ts';
import { outcomes } from '#engine/outcome.ts';
import { ADOPTED, type Outcome, type Programme, type Rulebook } from '#engine/rulebook.ts';
import { createEngine, type Deductions, type Engine, situate } from '#engine/situation.ts';
import { evaluate } from '#engine/verdict.ts';
import { readFacts } from '#rulebook/read-facts.ts';
import type { FactId, Facts } from '#rulebooks/norway/facts.d.ts';
import { canExist, tellInTurn } from './people.ts';
import { factsBehind, samplesOf } from './samples.ts';

/** Situations of one programme whose outcome is another one now; the example is somebody who can exist. */
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
export function compareRulebooks(
  [before, after]: readonly [Rulebook, Rulebook],
  deductions: Deductions,
  count: number,
  today: Day,
): Difference[] {
  const [old, present] = [createEngine(before, deductions), createEngine(after, deductions)];
  const ids = [...new Set([before, after].flatMap(({ programmes }) => programmes.map(({ id }) => id)))];
  return ids.flatMap((id) => compareProgramme(id, old, present, count, today));
}

function compareProgramme(id: string, old: Engine, present: Engine, count: number, today: Day): Difference[] {
  const [before, after] = [old, present].map(({ rulebook }) => rulebook.programmes.find((one) => one.id === id));
  const asked = (engine: Engine, programme?: Programme) => (programme ? factsBehind(engine.rulebook, programme) : []);
  // A fact that the new version no longer has cannot be told, and stays open in the old one.
  const facts = [...new Set([...asked(old, before), ...asked(present, after)])].filter(
    (fact) => fact in present.rulebook.facts,
  ) as FactId[];
  const days = daysOf([before, after], present.rulebook.start, today);
  const numbers = xoroshiro128plus(1);
  const below = (limit: number): number => uniformInt(numbers, 0, limit - 1);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const samples = samplesByDay([old, present]);
  const found = new Map<string, Difference>();
  for (let n = 0; n < count; n += 1) {
    const on = pick(days);
    // One answer in five stays open.
    const answered = facts.filter(() => below(5) > 0);
    const told = tellInTurn(
      present.rulebook,
      {},
      shuffled(answered, below),
      (fact) => turned(samples(fact, on), below),
      on,
    );
    const knowledge = knowledgeOf(present, told, on);
    const [from, to] = [outcomeIn(old, before, knowledge, on), outcomeIn(present, after, knowledge, on)];
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
        rows: { before: rowIn(old, before, knowledge, on), after: rowIn(present, after, knowledge, on) },
        example: { facts: told, on: formatDay(on) },
      });
  }
  return [...found.values()].map((difference) => shorten(difference, old, present, before, after));
}

/** Values on both sides of what either version tells apart, of a fact that it knows, worked out once for each fact and day. */
function samplesByDay(engines: readonly Engine[]): (fact: FactId, on: Day) => readonly unknown[] {
  const known = new Map<string, readonly unknown[]>();
  return (fact, on) => {
    const key = `${fact} ${on}`;
    const samples =
      known.get(key) ??
      engines.flatMap(({ rulebook }) => (fact in rulebook.facts ? samplesOf(rulebook, fact, on) : []));
    known.set(key, samples);
    return samples;
  };
}

type Below = (limit: number) => number;

/** The same list from some place on, its beginning at the end. */
function turned<T>(list: readonly T[], below: Below): T[] {
  const first = below(list.length);
  return [...list.slice(first), ...list.slice(0, first)];
}

/** The same list in an order of chance: what is told first is free, and the rest must go with it. */
function shuffled<T>(list: readonly T[], below: Below): T[] {
  const left = [...list];
  return list.map(() => left.splice(below(left.length), 1)[0] as T);
}

function daysOf(programmes: readonly (Programme | undefined)[], first: string, today: Day): Day[] {
  const changes = programmes.flatMap((programme) => (programme?.tables.verdict.periods ?? []).map(([from]) => from));
  const start = parseDay(first) as Day;
  const around = changes.filter((day) => day > start && day < ADOPTED).flatMap((day) => [day - 1, day]);
  return [...new Set([today, ...around])];
}

const knowledgeOf = ({ rulebook, deductions }: Engine, told: object, on: Day): Knowledge =>
  deductions.derive(readFacts(rulebook.facts, told), on);

function outcomeIn(
  engine: Engine,
  programme: Programme | undefined,
  knowledge: Knowledge,
  on: Day,
): Outcome | 'nothing' {
  return programme ? (outcomes(engine, [programme], knowledge, on)[0] as Outcome) : 'nothing';
}

function rowIn(engine: Engine, programme: Programme | undefined, knowledge: Knowledge, on: Day): string | undefined {
  return programme && evaluate(situate(engine, knowledge, on), programme).row.id;
}

/** The example without the facts that it does not take; whoever is left can still exist. */
function shorten(
  difference: Difference,
  old: Engine,
  present: Engine,
  before: Programme | undefined,
  after: Programme | undefined,
): Difference {
  const on = parseDay(difference.example.on) as Day;
  let kept: Facts = difference.example.facts;
  for (const fact of Object.keys(kept) as FactId[]) {
    const { [fact]: _, ...rest } = kept;
    const knowledge = knowledgeOf(present, rest, on);
    const isSame =
      outcomeIn(old, before, knowledge, on) === difference.from &&
      outcomeIn(present, after, knowledge, on) === difference.to;
    if (isSame && canExist(present.rulebook, rest, on)) kept = rest;
  }
  return { ...difference, example: { ...difference.example, facts: kept } };
}
