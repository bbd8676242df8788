import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay } from '#engine/calendar.ts';
import { factsOf, type Term } from '#engine/conditions/term.ts';
import { Diagrams } from '#engine/diagrams/diagram.ts';
import { termsLeft } from '#engine/diagrams/restrict.ts';
import { deadlinesOf } from '#engine/follow-up.ts';
import { missingOf } from '#engine/missing.ts';
import { outcomes } from '#engine/outcome.ts';
import { DETAILS, type Deadline, type Programme, rootsOf } from '#engine/rulebook.ts';
import { type Situation, situate } from '#engine/situation.ts';
import { type Decision, evaluate, type Told } from '#engine/verdict.ts';
import { readFacts } from '#rulebook/read-facts.ts';
import type { FactId, Facts } from '#rulebooks/norway/facts.d.ts';
import { answer, SEED, somePerson, somewhere } from '../support/people.ts';
import { people } from '../support/reach.ts';
import { deductions, engine, narrowedBy, rulebook } from '../support/rulebook.ts';
import { askedFacts } from '../support/values.ts';

function situationOf(facts: Facts, on: string): Situation {
  const day = parseDay(on) as number;
  return situate(engine, deductions.derive(readFacts(rulebook.facts, facts), day), day);
}

const resultFor = (programme: Programme, facts: Facts, on: string): Decision & { missing: string[] } =>
  resultIn(situationOf(facts, on), programme);

function resultIn(situation: Situation, programme: Programme): Decision & { missing: string[] } {
  const verdict = evaluate(situation, programme);
  return { ...verdict, missing: missingOf(situation, programme, verdict, narrowedBy) };
}

/** The words of a result that there may be one of, and those of which there may be several. */
const WORDS = ['reason', 'office', 'event', 'urgent', 'open', 'sources'] as const satisfies readonly (keyof Told)[];

/**
 * What a verdict says for good, and what has become of it. The outcome is settled unless it is unknown; length, amount and
 * content are settled, there or not, unless they wait; of a content that waits, what is named already stays. So it is with
 * the words: while it is open which of several rows gives the outcome, what is told already stays told. Then the office is
 * the one that decides, and the sources may be those of every row.
 */
function flips(before: Decision, after: Decision): string[] {
  const flip = (what: string, one: unknown, other: unknown): string[] =>
    JSON.stringify(one) === JSON.stringify(other)
      ? []
      : [`${before.programme}: ${what} was ${JSON.stringify(one)} and is ${JSON.stringify(other)}`];
  if (before.outcome === 'unknown') return [];
  return [
    ...flip('outcome', before.outcome, after.outcome),
    ...DETAILS.filter((detail) => !before.waiting.includes(detail)).flatMap((detail) =>
      flip(detail, before[detail], after[detail]),
    ),
    ...(before.content ?? [])
      .filter((part) => !after.content?.includes(part))
      .flatMap((part) => flip('content', part, undefined)),
    ...WORDS.filter((word) => !before.waiting.includes('words') || isToldAlready(before, word)).flatMap((word) =>
      flip(word, before.told[word], after.told[word]),
    ),
    ...before.told.next
      .filter((step) => !after.told.next.includes(step))
      .flatMap((step) => flip('step', step, undefined)),
  ];
}

/** Whether a word is told though it is open which row it is. */
const isToldAlready = ({ told }: Decision, word: keyof Told): boolean =>
  word !== 'office' && word !== 'sources' && told[word] !== undefined;

/** The last days that a verdict names, and those that a later one does not any more. */
function lostDeadlines(programme: Programme, before: Situation, after: Situation): string[] {
  const { outcome } = evaluate(before, programme);
  if (outcome === 'unknown') return [];
  const later = deadlinesOf(after, programme, outcome).map(({ id }) => id);
  // A last day holds until somebody tells that it was kept.
  const isToldKept = ({ keptBy }: Deadline) =>
    keptBy !== undefined && before.knowledge[keptBy] === undefined && after.knowledge[keptBy] !== undefined;
  return deadlinesOf(before, programme, outcome)
    .filter((deadline) => !later.includes(deadline.id) && !isToldKept(deadline))
    .map(({ id }) => `${programme.id}: the last day ${id} is gone`);
}

/** All that a result shows; while it is open which row it is, the sources may be those of every row. */
function shownOf({ outcome, length, amount, content, told: words, waiting }: Decision): unknown {
  if (outcome === 'unknown') return outcome;
  const { sources, ...rest } = words;
  return { outcome, length, amount, content, ...rest, ...(waiting.includes('words') ? {} : { sources }) };
}

/** The programmes that some table of theirs asks a fact for. */
const diagrams = new Diagrams(engine.diagrams);
const askers = new Map(
  askedFacts.map((fact) => [
    fact,
    rulebook.programmes.filter((programme) =>
      rootsOf(programme).some((root) =>
        [...termsLeft(diagrams, root)].some((term) => factsOf(rulebook.terms[term] as Term).includes(fact)),
      ),
    ),
  ]),
);

/** Two people who differ in what was told later, as a red run shows them. */
const told = (on: string, before: Facts, after: Facts): string =>
  `on ${on}, told ${JSON.stringify(before)}, then ${JSON.stringify(
    Object.fromEntries(Object.entries(after).filter(([fact]) => !(fact in before))),
  )}`;

describe('outcome, length, amount, content and words, whoever is asked on whatever day', { timeout: 600_000 }, () => {
  test('what is settled never flips when more is told, a little or everything', () => {
    fc.assert(
      fc.property(somePerson, ({ on, order, choices }) => {
        const few = answer({}, order.slice(0, Math.ceil(order.length / 2)), choices, on);
        const some = answer(few, order, choices, on);
        const all = answer(some, askedFacts, choices.slice(askedFacts.length), on);
        const stages = [few, some, all];
        const situations = stages.map((facts) => situationOf(facts, on));
        const verdicts = situations.map((situation) =>
          rulebook.programmes.map((programme) => evaluate(situation, programme)),
        );
        // The quick reading, without reasons, comes to the same.
        for (const [stage, situation] of situations.entries())
          expect(outcomes(engine, rulebook.programmes, situation.knowledge, situation.on)).toEqual(
            (verdicts[stage] as Decision[]).map(({ outcome }) => outcome),
          );
        for (const [stage, before] of verdicts.slice(0, -1).entries()) {
          const after = verdicts[stage + 1] as Decision[];
          expect(
            [
              ...before.flatMap((one, place) => flips(one, after[place] as Decision)),
              ...rulebook.programmes.flatMap((programme) =>
                lostDeadlines(programme, situations[stage] as Situation, situations[stage + 1] as Situation),
              ),
            ],
            told(on, stages[stage] as Facts, stages[stage + 1] as Facts),
          ).toEqual([]);
        }
      }),
      // The message names the two people; to look for shorter ones would take minutes.
      { numRuns: people(800), seed: SEED, endOnFailure: true },
    );
  });

  test('what is settled never flips when the one answer is given that was left', () => {
    fc.assert(
      fc.property(somePerson, ({ on, choices }) => {
        const whole = answer({}, askedFacts, choices, on);
        const after = situationOf(whole, on);
        for (const [fact, programmes] of askers) {
          const { [fact as FactId]: _, ...rest } = whole;
          const before = situationOf(rest, on);
          for (const programme of programmes)
            expect(flips(evaluate(before, programme), evaluate(after, programme)), told(on, rest, whole)).toEqual([]);
        }
      }),
      { numRuns: people(150), seed: SEED, endOnFailure: true },
    );
  });

  test('what is not missing changes nothing, told alone or all at once', () => {
    fc.assert(
      fc.property(somePerson, ({ on, order, choices }) => {
        const some = answer({}, order.slice(0, Math.ceil(order.length / 2)), choices, on);
        const situation = situationOf(some, on);
        const verdicts = rulebook.programmes.map((programme) => ({
          programme,
          before: resultIn(situation, programme),
        }));
        const whenTold = (facts: readonly FactId[]) => situationOf(answer(some, facts, choices, on), on);
        const changed = (programme: Programme, before: Decision, then: Situation): boolean =>
          JSON.stringify(shownOf(before)) !== JSON.stringify(shownOf(evaluate(then, programme)));
        const left = askedFacts.filter((fact) => !(fact in some));
        const wrong: string[] = [];
        for (const fact of left) {
          const then = whenTold([fact]);
          for (const { programme, before } of verdicts)
            if (!before.missing.includes(fact) && changed(programme, before, then))
              wrong.push(`${programme.id} (${before.outcome}): ${told(on, some, answer(some, [fact], choices, on))}`);
        }
        const { programme, before } = verdicts[(choices[0] as number) % verdicts.length] as (typeof verdicts)[number];
        const others = left.filter((fact) => !before.missing.includes(fact));
        if (changed(programme, before, whenTold(others)))
          wrong.push(`${programme.id}: ${told(on, some, answer(some, others, choices, on))}`);
        expect(wrong).toEqual([]);
      }),
      { numRuns: people(150), seed: SEED, endOnFailure: true },
    );
  });

  test('whoever lacks an answer is told which', () => {
    fc.assert(
      fc.property(somePerson, ({ on, order, choices }) => {
        const some = answer({}, [...order, ...askedFacts.slice(0, 40)], choices, on);
        const situation = situationOf(some, on);
        for (const { programme, outcome, waiting, missing } of rulebook.programmes.map((one) =>
          resultIn(situation, one),
        ))
          if (outcome === 'unknown' || waiting.length > 0)
            expect([programme, missing, told(on, {}, some)]).not.toEqual([programme, [], told(on, {}, some)]);
      }),
      { numRuns: people(600), seed: SEED, endOnFailure: true },
    );
  });

  test('a length or an amount that waits is not told', () => {
    fc.assert(
      fc.property(somePerson, ({ on, order, choices }) => {
        const situation = situationOf(answer({}, order.slice(0, Math.ceil(order.length / 2)), choices, on), on);
        for (const { waiting, length, amount } of rulebook.programmes.map((one) => evaluate(situation, one))) {
          if (waiting.includes('length')) expect(length).toBeUndefined();
          if (waiting.includes('amount')) expect(amount).toBeUndefined();
        }
      }),
      { numRuns: people(100), seed: SEED },
    );
  });

  test('once the missing facts of a programme are answered it is settled, and nothing else can change it', () => {
    fc.assert(
      fc.property(somePerson, ({ on, order, choices }) => {
        const programme = somewhere(choices);
        const answered = answerUntilSettled(answer({}, order, choices, on), programme, choices, on);
        const before = resultFor(programme, answered, on);
        // Where no answer goes with the ones before it, this person cannot exist.
        if (before.missing.some((fact) => !(fact in answer(answered, [fact as FactId], choices, on)))) return;
        const all = answer(answered, askedFacts, choices, on);
        expect(before.missing).toEqual([]);
        expect(flips(before, resultFor(programme, all, on)), told(on, answered, all)).toEqual([]);
      }),
      { numRuns: people(1500), seed: SEED },
    );
  });
});

/** The days of birth where the months do not tell enough. */
function withDays(facts: Facts, left: readonly FactId[]): Facts {
  const { childrenBorn = [] } = facts;
  return left.includes('childrenBorn')
    ? { ...facts, childrenBorn: childrenBorn.map((month) => `${month.slice(0, 7)}-01`) }
    : facts;
}

/** Answers what a programme misses until it misses nothing; each answer may settle others. */
function answerUntilSettled(start: Facts, programme: Programme, choices: readonly number[], on: string): Facts {
  let facts = start;
  let left = resultFor(programme, facts, on).missing as FactId[];
  for (let rounds = 0; left.length > 0 && rounds < askedFacts.length; rounds += 1) {
    facts = withDays(answer(facts, left, choices, on), left);
    left = resultFor(programme, facts, on).missing as FactId[];
  }
  return facts;
}
