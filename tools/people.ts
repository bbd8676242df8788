/** Who can exist: facts that one person could tell together on one day. For properties, and for examples shown to editors. */
import { type Day, parseDay } from '#engine/calendar.ts';
import { rangeOf } from '#engine/deducing.ts';
import { canBe, type Knowledge, type Known, type Range } from '#engine/knowledge.ts';
import type { FactKind, Rulebook } from '#engine/rulebook.ts';
import { readFacts, readValue } from '#rulebook/read-facts.ts';
import { deductions, FIRST_COLLECTIVE_PROTECTION } from '#rulebooks/norway/deductions.ts';
import type { FactId, Facts } from '#rulebooks/norway/facts.d.ts';

const { derive } = deductions;

type Rules = Pick<Rulebook, 'facts' | 'followsFrom'>;

/** What follows from other facts without being asked after them. */
const FOLLOWING: readonly FactId[] = [
  'age',
  'permitGrantedOn',
  'settledOn',
  'programmeStatus',
  'arrivedOn',
  'trainingStartedOn',
  'socialStudiesStatus',
  'exemptionProof',
  'socialStudiesProof',
  'socialStudiesTest',
];

/** Whether a fact can follow from others, and so can contradict them. */
const isDerivable = ({ followsFrom }: Rules, fact: string): boolean =>
  fact in followsFrom || FOLLOWING.some((one) => one === fact);

/** What happened to the person on a day: neither before they were born nor in days to come. */
const EVENTS: readonly FactId[] = [
  'arrivedOn',
  'permitGrantedOn',
  'firstCollectivePermitOn',
  'settledOn',
  'toldOfPermitOn',
];
/** What happened to somebody else: not in days to come. */
const EVENTS_OF_OTHERS: readonly FactId[] = ['referencePermitGrantedOn', 'referenceFirstCollectivePermitOn'];
/** Years of a life, which are no more than its age. */
const YEARS_LIVED: readonly FactId[] = ['countingYears', 'insuredYears'];

/** Facts that this file or `derive` looks at, beside those that follow from others. */
const LOOKED_AT: readonly FactId[] = [
  'age',
  'programmeStatus',
  ...EVENTS,
  ...EVENTS_OF_OTHERS,
  ...YEARS_LIVED,
  'permit',
  'housing',
  'homeBeforeInvasion',
  'ukraineGroup',
  'heldFamilyPermitBefore',
  'expectsChild',
  'childrenBorn',
  'arrivedBefore18',
  'trainingStatus',
];

/** Whether a fact hangs together with others. All others go with whatever else is told; a test holds this to that. */
export const isTied = (rules: Rules, fact: string): boolean =>
  isDerivable(rules, fact) || LOOKED_AT.some((one) => one === fact);

/** Whether nothing that is told contradicts the rest. */
export function canExist(rules: Rules, facts: Facts, on: Day): boolean {
  const known = tiedOnly(rules, readFacts(rules.facts, facts));
  return isConsistent(rules, known, derive(known, on), on);
}

/**
 * Tells facts one after the other, each with the first of its values that goes with all that was told before; a fact of
 * which no value does stays open. So whoever could exist before can exist after.
 * @param valuesOf the values to try, in turn.
 */
export function tellInTurn(
  rules: Rules,
  start: Facts,
  facts: readonly FactId[],
  valuesOf: (fact: FactId, place: number) => readonly unknown[],
  on: Day,
): Facts {
  const told: Record<string, unknown> = { ...start };
  let known = tiedOnly(rules, readFacts(rules.facts, start));
  let follows = derive(known, on);
  facts.forEach((fact, place) => {
    if (fact in told) return;
    const values = valuesOf(fact, place);
    if (!isTied(rules, fact)) {
      if (values.length > 0) told[fact] = values[0];
      return;
    }
    const room = isDerivable(rules, fact) ? follows[fact] : undefined;
    for (const value of values) {
      const read = readValue(fact, value, rules.facts[fact] as FactKind);
      if (!leavesRoom(room, read)) continue;
      const more = { ...known, [fact]: read };
      const then = derive(more, on);
      if (!isConsistent(rules, more, then, on)) continue;
      told[fact] = value;
      known = more;
      follows = then;
      return;
    }
  });
  return told as Facts;
}

const tiedOnly = (rules: Rules, known: Knowledge): Knowledge =>
  Object.fromEntries(Object.entries(known).filter(([fact]) => isTied(rules, fact)));

/** @param follows what follows from all that is known. */
function isConsistent(rules: Rules, known: Knowledge, follows: Knowledge, on: Day): boolean {
  return (
    holdsTogether(known, follows, on) && Object.keys(known).every((fact) => followsFromRest(rules, known, fact, on))
  );
}

/** Whether a fact that could follow from the others is among what follows from them. */
function followsFromRest(rules: Rules, known: Knowledge, fact: string, on: Day): boolean {
  return !isDerivable(rules, fact) || leavesRoom(derive({ ...known, [fact]: undefined }, on)[fact], known[fact]);
}

/** Whether both can be true of one fact. Nothing is derived about lists of months. */
function leavesRoom(follows: Known | undefined, told: Known | undefined): boolean {
  if (!follows || !told || 'months' in follows || 'months' in told) return true;
  if ('oneOf' in follows) return follows.oneOf.some((value) => canBe(told, value));
  if ('oneOf' in told) return told.oneOf.some((value) => canBe(follows, value));
  if ('noneOf' in follows || 'noneOf' in told) return true;
  return told.from <= follows.to && follows.from <= told.to;
}

/** What contradicts itself although nothing follows from it. */
function holdsTogether(known: Knowledge, follows: Knowledge, on: Day): boolean {
  const range = (fact: FactId): Range | undefined => rangeOf(known, fact);
  const is = (fact: FactId, ...values: readonly unknown[]): boolean => {
    const told = known[fact];
    return told !== undefined && 'oneOf' in told && told.oneOf.every((value) => values.includes(value));
  };
  const isBefore = (one: Range | undefined, other: Range | undefined): boolean =>
    one !== undefined && other !== undefined && one.to < other.from;

  const today = { from: on, to: on };
  const granted = range('permitGrantedOn');
  const first = range('firstCollectivePermitOn');
  const settled = range('settledOn');
  const age = rangeOf(follows, 'age');
  const born = daysOfYears(rangeOf(follows, 'bornYear'));
  const children = known['childrenBorn'];
  const births = children && 'months' in children ? children.months : [];

  const wrong =
    [...EVENTS, ...EVENTS_OF_OTHERS].some((fact) => isBefore(today, range(fact))) ||
    isBefore(today, born) ||
    EVENTS.some((fact) => isBefore(range(fact), born)) ||
    births.some((child) => isBefore(today, child) || isBefore(child, born)) ||
    // Nobody is settled before the permit, and who lives in a centre has not been settled.
    isBefore(settled, granted) ||
    (settled !== undefined && is('housing', 'reception-centre', 'alternative-reception')) ||
    isBefore(first, FIRST_COLLECTIVE_DAY) ||
    (is('permit', 'collective-protection') && (isBefore(granted, FIRST_COLLECTIVE_DAY) || isBefore(granted, first))) ||
    YEARS_LIVED.some((fact) => isBefore(age, range(fact))) ||
    (is('arrivedBefore18', false) && isBefore(age, { from: 18, to: 18 })) ||
    (is('expectsChild', false) && known['dueOn'] !== undefined);
  return !wrong;
}

const FIRST_COLLECTIVE_DAY: Range = { from: FIRST_COLLECTIVE_PROTECTION, to: FIRST_COLLECTIVE_PROTECTION };

/** From the first day of some years to the last; a range of years without a beginning tells nothing. */
function daysOfYears(years: Range | undefined): Range | undefined {
  const [from, to] = [parseDay(`${years?.from}-01-01`), parseDay(`${years?.to}-12-31`)];
  return from === undefined || to === undefined ? undefined : { from, to };
}
