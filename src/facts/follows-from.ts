/** Which facts follow from which: what is worth asking first, and what to name as a reason. */
import type { Day } from '#engine/calendar.ts';
import type { Knowledge } from '#engine/knowledge.ts';
import type { FactId } from './facts.ts';

/** From which other facts a fact can follow, in the order in which they are worth asking. */
export const FOLLOWS_FROM: Partial<Record<FactId, readonly FactId[]>> = {
  ageAtPermit: ['age', 'permitGrantedOn'],
  bornYear: ['age'],
  dueOn: ['expectsChild'],
  ageWhenApplied: ['age', 'appliedOn'],
  monthsInMunicipality: ['permitGrantedOn', 'housing', 'settledOn'],
  firstCollectivePermitOn: ['permitGrantedOn'],
  permitExpiresOn: ['permitGrantedOn', 'firstCollectivePermitOn'],
  appliedOn: ['permit'],
  otherPermitContinues: ['permit'],
  heldCollectiveProtectionBefore: ['permitGrantedOn'],
  programmeOfferedOn: ['programmeStatus', 'permitGrantedOn'],
  programmeStartedOn: ['programmeStatus', 'programmeOfferedOn'],
  toldOfPermitOn: ['permitGrantedOn'],
};

/**
 * The things that people told, behind some facts: a fact that was not told itself is traced back to what it follows from.
 * `toldAs` gives the name under which a fact was told, if it was.
 */
export function originsOf(facts: readonly string[], toldAs: (fact: string) => string | undefined): string[] {
  const trace = (fact: string, seen: readonly string[]): string[] => {
    const told = toldAs(fact);
    if (told !== undefined) return [told];
    const sources = (FOLLOWS_FROM[fact as FactId] ?? []).filter((source) => !seen.includes(source));
    return sources.flatMap((source) => trace(source, [...seen, fact]));
  };
  return [...new Set(facts.flatMap((fact) => trace(fact, [])))];
}

/** The fact to name in place of one that says the same: the age when applying is the age today for who applies today. */
export function standIn(fact: string, knowledge: Knowledge, on: Day): string {
  const applied = knowledge['appliedOn'];
  const appliesToday = applied !== undefined && 'from' in applied && applied.from === on;
  return fact === 'ageWhenApplied' && appliesToday ? 'age' : fact;
}
