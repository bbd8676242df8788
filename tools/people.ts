/** Who can exist: facts that one person could tell together on one day. For properties, and for examples shown to editors. */
import { contradictionsBy } from '#engine/bounds.ts';
import type { Day } from '#engine/calendar.ts';
import { rangeOf } from '#engine/deducing.ts';
import { canBe, isSurely, type Knowledge, type Known, type Value } from '#engine/knowledge.ts';
import { onceFor } from '#engine/once.ts';
import type { FactKind, Rulebook } from '#engine/rulebook.ts';
import { readFacts, readValue } from '#rulebook/read-facts.ts';
import { deductions } from '#rulebooks/norway/deductions.ts';
import type { FactId, Facts } from '#rulebooks/norway/facts.d.ts';
import { namedIn } from './proof/impossible.ts';

const { derive } = deductions;

type Rules = Pick<Rulebook, 'facts' | 'followsFrom' | 'bounds'>;

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

/** Facts that this file or `derive` looks at, beside those that follow from others and those that bounds name. */
const LOOKED_AT: readonly FactId[] = [
  'age',
  'programmeStatus',
  'permit',
  'housing',
  'homeBeforeInvasion',
  'ukraineGroup',
  'heldFamilyPermitBefore',
  'expectsChild',
  'trainingStatus',
];

/** The facts that bounds name, and their way of finding contradictions: worked out once for each set of bounds. */
const readBounds = onceFor((bounds: Rules['bounds']) => ({
  names: namedIn({ bounds }) as ReadonlySet<unknown>,
  contradictions: contradictionsBy(bounds),
}));
const boundsOf = ({ bounds }: Rules) => readBounds(bounds);

/** Whether a fact hangs together with others. All others go with whatever else is told; a test holds this to that. */
export const isTied = (rules: Rules, fact: string): boolean =>
  isDerivable(rules, fact) || LOOKED_AT.some((one) => one === fact) || boundsOf(rules).names.has(fact);

/** Whether nothing that is told contradicts the rest. */
export function canExist(rules: Rules, facts: Facts, on: Day): boolean {
  const known = tiedOnly(rules, readFacts(rules.facts, facts));
  return isConsistent(rules, known, on);
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
      if (!isConsistent(rules, more, on, fact)) continue;
      told[fact] = value;
      known = more;
      follows = derive(more, on);
      return;
    }
  });
  return told as Facts;
}

const tiedOnly = (rules: Rules, known: Knowledge): Knowledge =>
  Object.fromEntries(Object.entries(known).filter(([fact]) => isTied(rules, fact)));

/** @param added the only fact that is new, where the rest is consistent. */
function isConsistent(rules: Rules, known: Knowledge, on: Day, added?: FactId): boolean {
  return (
    isUsual(known) &&
    (!mayContradict(rules, added) || !boundsOf(rules).contradictions.among([known], on)) &&
    Object.keys(known).every((fact) => followsFromRest(rules, known, fact, on))
  );
}

const mayContradict = (rules: Rules, added: FactId | undefined): boolean =>
  added === undefined || boundsOf(rules).names.has(added);

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

/**
 * What bounds do not forbid, since it can happen, but what examples are not made of: somebody settled before the present permit,
 * or in a centre again.
 */
function isUsual(known: Knowledge): boolean {
  const [granted, settled] = [rangeOf(known, 'permitGrantedOn'), rangeOf(known, 'settledOn')];
  const is = (fact: FactId, ...values: readonly Value[]): boolean => isSurely(known[fact], values);
  return !(
    (settled && granted && settled.to < granted.from) ||
    (settled && is('housing', 'reception-centre', 'alternative-reception')) ||
    (is('expectsChild', false) && known['dueOn'] !== undefined)
  );
}
