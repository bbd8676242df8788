/**
 * What is coming: the same person on later days, and at the ages that the law looks at.
 *
 * A person's life stays as it is: what was told stays told, and only the day moves. So each change is what `evaluate` gives for
 * the same facts on that later day, and on no other day a settled outcome becomes another one. The exceptions are what time
 * itself makes untrue, which the country's timeline names: an age that was told is held, and birthdays are told apart.
 */
import type { Day } from './calendar.ts';
import { factsOf, possibleCells, type Term } from './conditions/term.ts';
import { type Possible, termsLeft } from './diagrams/restrict.ts';
import type { Knowledge, Known } from './knowledge.ts';
import { onceFor } from './once.ts';
import { outcomeNumber } from './outcome.ts';
import {
  ADOPTED,
  type Compiled,
  hasDetails,
  OUTCOMES,
  type Outcome,
  type Payment,
  type Programme,
  type Rulebook,
  rootOn,
} from './rulebook.ts';
import type { Engine, Situation } from './situation.ts';
import { turnsOf } from './turns.ts';
import { type AgeChange, amountOf, type Change, evaluate, type Outlook, type Verdict } from './verdict.ts';

/** A programme's verdict with what is coming. */
export function foresee(situation: Situation, programme: Programme): Verdict {
  const decided = evaluate(situation, programme);
  return { ...decided, ...outlookOf(situation, programme, decided.outcome) };
}

/** What is coming for somebody whose outcome is settled; whether something changes for others is not known. */
function outlookOf(situation: Situation, programme: Programme, now: Outcome): Outlook {
  if (now === 'unknown') return { changes: [], ageChanges: [] };
  return {
    changes: [...changesOf(situation, programme, now), ...adoptedOf(situation, programme, now)],
    ageChanges: ageChangesOf(situation, programme, now),
  };
}

/** Each later day on which the outcome becomes another one, the nearest first. Only what is settled. */
function changesOf(situation: Situation, programme: Programme, now: Outcome): Change[] {
  const asked = termsAsked(situation.engine).get(programme) as ReadonlySet<number>;
  const stretches = stretchesOf(situation);
  const turns = stretches.filter(({ turned }) => turned.some((term) => asked.has(term)));
  const ruleDays = compiled(situation, programme).periods.map(([from]) => from);
  const ahead = [...new Set([...ruleDays, ...turns.map(({ from }) => from)])]
    .filter((day) => day > situation.on && day <= LAST_WRITTEN)
    .sort((a, b) => a - b);
  const changes: Change[] = [];
  let place = 0;
  let told: Outcome = now;
  // The first day on which the outcome is open; `null` where new rules ask for an answer that is missing.
  let open: Day | null | undefined;
  for (const day of ahead) {
    while ((stretches[place + 1]?.from ?? ADOPTED) <= day) place += 1;
    const { possible } = stretches[place] as Stretch;
    const outcome = outcomeOn(situation, programme, day, possible);
    const isByRules = ruleDays.includes(day) && outcome !== outcomeOn(situation, programme, day - 1, possible);
    if (outcome === undefined) {
      if (open === undefined) open = isByRules ? null : day;
      continue;
    }
    const isRough = open && day - open <= LONGEST_ROUGH;
    if (outcome !== told)
      changes.push({
        ...(isRough ? { on: open as Day, by: day } : { on: day }),
        outcome,
        why: isByRules ? 'rules' : 'time',
      });
    told = outcome;
    open = undefined;
  }
  return changes;
}

/** The last day of 9999. A range that is known from one side only ends far behind it, and what would turn there is no change. */
const LAST_WRITTEN: Day = 2_932_896;

/** Where a month or a year is known and no day, an outcome is open for about so many days; for longer an answer is missing. */
const LONGEST_ROUGH = 800;

/** What is adopted without a date, if it gives another outcome than the last rules that have one. */
function adoptedOf(situation: Situation, programme: Programme, now: Outcome): Change[] {
  const { possible } = situation;
  const [last = now, adopted] = [ADOPTED - 1, ADOPTED].map((day) => outcomeOn(situation, programme, day, possible));
  return adopted === undefined || adopted === last ? [] : [{ on: null, outcome: adopted, why: 'rules' }];
}

/** Birthdays that give another outcome or amount under the rules of today. */
function ageChangesOf(situation: Situation, programme: Programme, now: Outcome): AgeChange[] {
  const asked = termsAsked(situation.engine).get(programme) as ReadonlySet<number>;
  const birthdays = birthdaysOf(situation).filter(
    ({ turned }) => programme.tables.amount || turned.some((term) => asked.has(term)),
  );
  const changes: AgeChange[] = [];
  let before = { outcome: now, payment: paymentOf(situation, programme, now, situation.possible) };
  for (const { age, possible } of birthdays) {
    const outcome = outcomeOn(situation, programme, situation.on, possible);
    if (outcome === undefined) continue;
    const payment = paymentOf(situation, programme, outcome, possible);
    const isPaidOther = payment !== undefined && payment !== before.payment;
    if (outcome !== before.outcome || isPaidOther)
      changes.push({ age, outcome, ...(isPaidOther && { amount: amountOf(situation, payment) }) });
    before = { outcome, payment };
  }
  return changes;
}

/** The amount that goes with an outcome, once that is settled. */
function paymentOf(
  situation: Situation,
  { tables: { amount } }: Programme,
  outcome: Outcome,
  possible: Possible,
): Payment | undefined {
  if (!amount || !hasDetails(outcome)) return undefined;
  return amount.rows[leafOn(situation, amount, situation.on, possible)];
}

function outcomeOn(situation: Situation, programme: Programme, day: Day, possible: Possible): Outcome | undefined {
  return OUTCOMES[leafOn(situation, compiled(situation, programme), day, possible)];
}

/** The leaf that all possible cells lead to; `UNSETTLED` where they lead to several. */
const leafOn = ({ engine }: Situation, table: Compiled, day: Day, possible: Possible): number =>
  outcomeNumber(engine.diagrams, rootOn(table, day), (term) => possible[term] as number);

const compiled = ({ engine }: Situation, programme: Programme): Compiled => engine.outcomes.get(programme) as Compiled;

/** From a day on, the cells that are possible, and the terms that got others; they stay until the next stretch. */
type Stretch = { from: Day; possible: Possible; turned: readonly number[] };
type Birthday = { age: number; possible: Possible; turned: readonly number[] };

const stretchesOf = onceFor(workOutStretches);
const birthdaysOf = onceFor(workOutBirthdays);

/**
 * Time from the day asked for on, in stretches in which the same cells are possible. Goes from one day on which something can
 * turn to the next; there it looks again at the terms that wait for that day and those whose facts have become others.
 */
function workOutStretches({ engine, on, knowledge, possible, timeline }: Situation): Stretch[] {
  const { terms } = engine.rulebook;
  // A year of birth that is another one now goes along with the years, beside an age that is held: looked at each time.
  const ofYears = [...terms.keys()].filter((number) => isOfYears(terms[number] as Term));
  const waiting = new Map<Day, Set<number>>();
  const wait = (day: Day, known: Knowledge, numbers: Iterable<number>) => {
    for (const number of numbers)
      for (const turn of turnsOf(terms[number] as Term, known, day))
        waiting.set(turn, (waiting.get(turn) ?? new Set()).add(number));
  };
  for (const day of [on + 1, ...timeline.days]) waiting.set(day, new Set());
  wait(on, knowledge, terms.keys());

  const stretches: Stretch[] = [{ from: on, possible, turned: [] }];
  let last = { day: on, known: knowledge, cells: possible };
  while (waiting.size > 0) {
    const day = Math.min(...waiting.keys());
    const due = waiting.get(day) as Set<number>;
    waiting.delete(day);
    const known = timeline.knowledgeOn(day);
    const moved = termsMoved(engine.rulebook, last, { day, known });
    const fixed = moved.filter((number) => !ofYears.includes(number));
    wait(day, known, fixed);
    const next = cellsNow(terms, last.cells, [...due, ...fixed, ...ofYears], known, day);
    if (next.turned.length > 0) stretches.push({ from: day, ...next });
    last = { day, known, cells: next.possible };
  }
  return stretches;
}

/** The cells after some terms were looked at again, and the terms that got others. */
function cellsNow(terms: readonly Term[], before: Possible, numbers: readonly number[], known: Knowledge, day: Day) {
  const possible = [...before];
  const turned = numbers.filter((number) => {
    possible[number] = possibleCells(terms[number] as Term, known, day);
    return possible[number] !== before[number];
  });
  return { possible, turned };
}

const isOfYears = (term: Term): boolean => term.kind === 'span' && term.fromYear === true;

function workOutBirthdays({ engine, on, knowledge, possible, timeline }: Situation): Birthday[] {
  const { country, terms } = engine.rulebook;
  const ages = terms.flatMap((term) => (term.kind === 'scale' && term.fact === country.adult.fact ? term.cuts : []));
  return ages.flatMap((age) => {
    const known = timeline.atAge(age);
    if (!known) return [];
    const moved = termsMoved(engine.rulebook, { day: on, known: knowledge }, { day: on, known });
    return [{ age, ...cellsNow(terms, possible, moved, known, on) }];
  });
}

/** The numbers of the terms that ask for each fact. */
const termsByFact = onceFor(({ terms }: Rulebook) => {
  const byFact = new Map<string, number[]>();
  for (const [number, term] of terms.entries())
    for (const fact of factsOf(term)) byFact.set(fact, [...(byFact.get(fact) ?? []), number]);
  return byFact;
});

/** The terms that the verdict of each programme asks on some day. */
const termsAsked = onceFor(
  ({ outcomes, diagrams }: Engine) =>
    new Map(
      [...outcomes].map(([programme, { periods }]) => {
        const asked = new Set<number>();
        for (const [, root] of periods) termsLeft(diagrams, root, asked);
        return [programme, asked as ReadonlySet<number>];
      }),
    ),
);

/** The numbers of the terms of whose facts something else is known now than on an earlier day. */
function termsMoved(rulebook: Rulebook, before: KnownOn, now: KnownOn): number[] {
  const moved: number[] = [];
  for (const [fact, numbers] of termsByFact(rulebook))
    if (!isSame(before.known[fact], before.day, now.known[fact], now.day)) moved.push(...numbers);
  return moved;
}

type KnownOn = { day: Day; known: Knowledge };

/** A range that ends on the day goes along with it: that it does is no news, and that it does not any more is. */
function isSame(one: Known | undefined, then: Day, other: Known | undefined, day: Day): boolean {
  if (!one || !other || !('from' in one) || !('from' in other))
    return one === other || JSON.stringify(one) === JSON.stringify(other);
  const isSameEnd = (before: number, now: number) => (before === then ? now === day : now === before);
  return isSameEnd(one.from, other.from) && isSameEnd(one.to, other.to);
}
