/** A person's results as one answer: a sentence about them, what holds now, what comes on the way, what is open. Ids, no words. */
import type { Day } from '#engine/calendar.ts';
import { isSurely, type Knowledge } from '#engine/knowledge.ts';
import type { Headline, Programme, Way } from '#engine/rulebook.ts';
import type { Verdict } from '#engine/verdict.ts';
import { topicName } from '#questions/topics.ts';
import { type Coming, comingOf } from './coming.ts';
import { inOrder } from './groups.ts';
import { GIVING, type Heading, headingOf } from './kinds.ts';

/** One row of the answer: a result, and the parts of it that the person has with it. */
export type Row = { verdict: Verdict; parts: readonly Verdict[] };

/** A place on the way after today: an event that results wait for, a day, or a birthday. */
export type Stop =
  | { event: string; rows: readonly Row[] }
  | { on: Day; by?: Day; coming: readonly Coming[] }
  | { age: number; coming: readonly Coming[] };

export type Answer = {
  /** Nothing where too little is known for any sentence. */
  headline: Headline | undefined;
  /** What holds today, what the headline speaks of first. */
  now: readonly Row[];
  stops: readonly Stop[];
  /** What a missing answer still decides. */
  open: readonly Verdict[];
  notNow: readonly Verdict[];
};

/** What the answer is made from: verdicts on one day, and what the person told and what follows from it. */
export type Given = {
  verdicts: readonly Verdict[];
  programmes: readonly Programme[];
  way: Way;
  knowledge: Knowledge;
  on: Day;
  /** The fact that tells the age. */
  adult: string;
};

/** Puts verdicts together to one answer. What does not concern the person is left out. */
export function answerOf(given: Given): Answer {
  const { verdicts, programmes, way } = given;
  const headline = headlineOf(given);
  const sorted = inOrder(verdicts, programmes);
  const under = (...headings: readonly (Heading | undefined)[]) =>
    sorted.filter(({ outcome }) => headings.includes(headingOf(outcome)));
  const lead = sorted.find(({ programme, outcome }) => programme === headline?.lead && isTold(outcome));
  const today = rowsOf(under(...GIVING), way);
  const isLead = ({ verdict }: Row) => verdict.programme === lead?.programme;
  const isQuiet = ({ programme }: Verdict) => way.quiet.includes(programme);
  return {
    headline,
    now: [
      // What the sentence speaks of stands first, a "no" included.
      ...(lead ? [today.find(isLead) ?? { verdict: lead, parts: [] }] : []),
      ...today.filter((row) => !isLead(row) && !isQuiet(row.verdict)),
      ...today.filter((row) => !isLead(row) && isQuiet(row.verdict)),
    ],
    stops: [
      ...waitingStops(
        under('waiting').filter((one) => one !== lead && !isQuiet(one)),
        way,
      ),
      ...comingStops(
        sorted.filter((one) => !isQuiet(one)),
        given,
      ),
    ],
    open: under('ask').filter((one) => one !== lead),
    // What waits and nobody may take for advice is no stop on the way.
    notNow: [...under('waiting').filter(isQuiet), ...under('notnow')].filter((one) => one !== lead),
  };
}

/** The heading is about something that is decided: not about what is open, and not about what is nobody's concern. */
const isTold = (outcome: Verdict['outcome']): boolean => outcome !== 'unknown' && outcome !== 'not-relevant';

/** The sentence, where it speaks of one of some results: about something else it would not answer what was asked. */
export const headlineAbout = (headline: Headline | undefined, results: readonly Verdict[]): Headline | undefined =>
  results.some(({ programme }) => programme === headline?.lead) ? headline : undefined;

/** The key of what stands over the answer: the sentence; without one, the topic that was asked about. */
export function titleOf(headline: Headline | undefined, topic: string | undefined): string {
  if (headline) return `headline.${headline.id}`;
  return topic === undefined ? 'ui.check.resultsTitle' : topicName(topic);
}

/** The first headline that surely holds. */
const headlineOf = (given: Given): Headline | undefined =>
  given.way.headlines.find((headline) => headlineHolds(headline, given));

/** Whether a sentence is surely true of somebody. */
export function headlineHolds(
  { from, to, outcomes, reasons, facts }: Headline,
  { verdicts, knowledge, on }: Given,
): boolean {
  const verdictOf = (id: string) => verdicts.find(({ programme }) => programme === id);
  return (
    (from ?? on) <= on &&
    on <= (to ?? on) &&
    Object.entries(outcomes).every(([id, some]) => some.includes(verdictOf(id)?.outcome ?? 'unknown')) &&
    Object.entries(reasons).every(([id, some]) => some.includes(verdictOf(id)?.told.reason ?? '')) &&
    facts.every(({ fact, oneOf }) => isSurely(knowledge[fact], oneOf))
  );
}

/** Results in which a part stands with its whole where the person has both. */
export function withParts<Result extends { programme: string }>(
  results: readonly Result[],
  { parts }: Pick<Way, 'parts'>,
): { whole: Result; parts: readonly Result[] }[] {
  const here = new Set(results.map(({ programme }) => programme));
  const wholeOf = new Map(
    Object.entries(parts).flatMap(([whole, own]) => (here.has(whole) ? own.map((part) => [part, whole]) : [])),
  );
  return results
    .filter(({ programme }) => !wholeOf.has(programme))
    .map((whole) => ({
      whole,
      parts: results.filter(({ programme }) => wholeOf.get(programme) === whole.programme),
    }));
}

const rowsOf = (verdicts: readonly Verdict[], way: Way): Row[] =>
  withParts(verdicts, way).map(({ whole, parts }) => ({ verdict: whole, parts }));

/** What waits for an event, by event, in the order of the way. What waits for one of several events stands last. */
function waitingStops(waiting: readonly Verdict[], way: Way): Stop[] {
  const placeOf = ({ told }: Verdict): number =>
    told.event === undefined ? way.stops.length : way.stops.indexOf(told.event);
  const events = [...new Set([...waiting].sort((a, b) => placeOf(a) - placeOf(b)).map(({ told }) => told.event))];
  return events.map((event) => ({
    event: event ?? '',
    rows: rowsOf(
      waiting.filter(({ told }) => told.event === event),
      way,
    ),
  }));
}

/** A birthday is told when it may be so near. */
const NEAR_YEARS = 2;

/** What time brings, by day and by birthday, nearest first. */
function comingStops(verdicts: readonly Verdict[], { on, knowledge, adult }: Given): Stop[] {
  const has = new Set(
    verdicts.flatMap(({ programme, outcome }) => (GIVING.some((one) => one === headingOf(outcome)) ? programme : [])),
  );
  const age = knowledge[adult];
  const oldest = age !== undefined && 'to' in age ? age.to : Number.POSITIVE_INFINITY;
  const stops = new Map<string, Stop & { coming: readonly Coming[] }>();
  for (const one of comingOf(verdicts, on)) {
    if ('age' in one && one.age - oldest > NEAR_YEARS) continue;
    // That something ends is news only for who has it.
    if (one.status === 'notnow' && !has.has(one.programme)) continue;
    const when = 'age' in one ? { age: one.age } : { on: one.on, ...(one.by !== undefined && { by: one.by }) };
    const key = JSON.stringify(when);
    stops.set(key, { ...when, coming: [...(stops.get(key)?.coming ?? []), one] });
  }
  return [...stops.values()];
}
