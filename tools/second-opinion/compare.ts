/** Our engine and a DMN engine on the same people: what both say, and where they differ. */
import { type Day, formatDay, parseDay } from '#engine/calendar.ts';
import type { Programme, Rulebook } from '#engine/rulebook.ts';
import { createEngine, situate } from '#engine/situation.ts';
import { evaluate } from '#engine/verdict.ts';
import type { RulebookFiles } from '#rulebook/rule-files.ts';
import { exportDmn } from '../dmn/export.ts';
import { verdictName } from '../dmn/names.ts';
import { ON } from '../dmn/time.ts';
import { deductions } from '../rulebook.ts';
import { factsBehind } from '../samples.ts';
import { Decider, type Given, given } from './feel.ts';
import { readModel, type Table } from './model.ts';
import { People, type Person, randomFrom } from './people.ts';

type Mismatch = { programme: string; on: string; ours: string; theirs: string; facts: Record<string, string> };
/** `rows`: all rows in force on some day; `unmet`: those that nobody met. */
export type Report = { compared: number; rows: number; unmet: string[]; mismatches: Mismatch[] };
export type Options = {
  count: number;
  seed?: number;
  /** Only these programmes; all where left out. */
  only?: (programme: Programme) => boolean;
  /** Stops when so many mismatches are told: to see that a wrong model is found takes one. */
  enough?: number;
  /** Changes an exported model before it is read back: to see that a wrong one is found. */
  change?: (xml: string) => string;
};

type Model = ReadonlyMap<string, Table>;
type Example = { on: Day; person: Person };

/** At most so many mismatches of a programme are told. */
const MOST = 5;
/** How many facts of somebody who met a row are drawn again. */
const AGAIN = [1, 1, 2, 3];

export function compare(
  files: RulebookFiles,
  rulebook: Rulebook,
  { count, seed = 1, only = () => true, enough = Number.POSITIVE_INFINITY, change = (xml) => xml }: Options,
): Report {
  const engine = createEngine(rulebook, deductions);
  const people = new People(rulebook, randomFrom(seed));
  const decider = new Decider();
  const days = changeDays(files, rulebook);
  const modelOn = models(files, change);
  const programmes = rulebook.programmes.filter(only);
  const rows = new Set<string>();
  const met = new Set<string>();
  const mismatches: Mismatch[] = [];
  let compared = 0;

  const verdicts = ({ on, person }: Example, programme: Programme) => {
    const day = formatDay(on);
    const knowledge = Object.fromEntries([...person].map(([fact, { known }]) => [fact, known]));
    const { outcome, row } = evaluate(situate(engine, knowledge, on), programme);
    const facts = new Map<string, Given>([...person].map(([fact, { feel }]) => [fact, feel]));
    facts.set(ON, givenOn(day));
    const theirs = decider.decide(verdictName(programme.id), modelOn(day), facts, new Map());
    return { ours: `${outcome} (${row.id})`, theirs: `${theirs.outcome} (${programme.id}.${theirs.row})` };
  };

  for (const programme of programmes) {
    const asked = factsBehind(rulebook, programme);
    const examples = new Map<string, Example>();
    let told = 0;
    for (let n = 0; n < count && mismatches.length < enough; n += 1) {
      const on = people.one(days);
      // Rows deep in a table are met by few: every other person is like one who met some row, but for a few facts.
      const like = n % 2 === 1 ? people.one([...examples.values()]) : undefined;
      const example: Example = like
        ? {
            on: people.one([like.on, on]),
            person: people.person(
              on,
              like.person,
              Array.from({ length: people.one(AGAIN) }, () => people.one(asked)),
            ),
          }
        : { on, person: people.person(on, new Map(), asked) };
      const { ours, theirs } = verdicts(example, programme);
      compared += 1;
      const row = theirs.slice(theirs.indexOf('(') + 1, -1);
      met.add(row);
      examples.set(row, example);
      if (ours === theirs || told >= MOST) continue;
      told += 1;
      const facts = Object.fromEntries([...example.person].map(([fact, { feel }]) => [fact, feel.key]));
      mismatches.push({ programme: programme.id, on: formatDay(example.on), ours, theirs, facts });
    }
    if (mismatches.length >= enough) break;
    for (const day of days)
      for (const { row } of modelOn(formatDay(day)).get(verdictName(programme.id))?.rules ?? [])
        rows.add(`${programme.id}.${row}`);
  }
  return {
    compared,
    rows: rows.size,
    unmet: [...rows].filter((row) => !met.has(row)),
    mismatches,
  };
}

const daysGiven = new Map<string, Given>();

/** A day for FEEL, read once. */
function givenOn(day: string): Given {
  const before = daysGiven.get(day);
  if (before) return before;
  const read = given(`date("${day}")`);
  daysGiven.set(day, read);
  return read;
}

/** The days on which some row comes or goes, and the day before each. */
function changeDays({ programmes }: RulebookFiles, { start }: Rulebook): Day[] {
  const first = parseDay(start) as Day;
  const changes = programmes
    .flatMap(({ rows }) => rows)
    .flatMap(({ from, to }) => [parseDay(from), to === undefined ? undefined : (parseDay(to) ?? Number.NaN) + 1])
    .filter((day) => day !== undefined && day > first) as Day[];
  return [...new Set([first, ...changes.flatMap((day) => [day - 1, day])])].sort((a, b) => a - b);
}

/** The model for a day, exported and read back once; days with the same rows share what was read. */
function models(files: RulebookFiles, change: (xml: string) => string): (day: string) => Model {
  const byDay = new Map<string, Model>();
  const byText = new Map<string, Model>();
  return (day) => {
    const before = byDay.get(day);
    if (before) return before;
    const xml = change(exported(files, day));
    const text = xml.replace(/<description>.*<\/description>/, '');
    const model = byText.get(text) ?? readModel(xml);
    byText.set(text, model);
    byDay.set(day, model);
    return model;
  };
}

const exportedBefore = new WeakMap<RulebookFiles, Map<string, string>>();

/** The exported model of a day; written once for the same files. */
function exported(files: RulebookFiles, day: string): string {
  const byDay = exportedBefore.get(files) ?? new Map<string, string>();
  exportedBefore.set(files, byDay);
  const xml = byDay.get(day) ?? exportDmn(files, day);
  byDay.set(day, xml);
  return xml;
}
