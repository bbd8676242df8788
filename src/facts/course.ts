/** How a person's facts go on while time passes and nothing else changes. */
import { addMonths, type Day } from '#engine/calendar.ts';
import type { Term } from '#engine/conditions/term.ts';
import type { Knowledge, Range } from '#engine/knowledge.ts';
import type { Timeline } from '#engine/situation.ts';
import { derive, FAR } from './derive.ts';

/** No further ahead than this are days looked for on which time alone changes something. */
const YEARS_AHEAD = 6;
/** A date that is known no better than to the month can be counted from; a wider range cannot. */
const WIDEST_DAYS = 31;

/**
 * Dates stay and so the time since them grows; ages and counts stay as they were told, since nobody told on which day they
 * turn. What a birthday changes is asked apart.
 * @param terms what the rules ask, which tells after how many months something can change.
 */
export function timelineOf(given: Knowledge, terms: readonly Term[], on: Day): Timeline {
  const now = derive(given, on);
  // An age on an earlier day follows from the age today, and must not move when today does.
  const ageThen = Object.fromEntries(
    ['ageAtPermit', 'ageWhenApplied'].flatMap((fact) => (now[fact] ? [[fact, now[fact]]] : [])),
  );
  return {
    days: daysAhead(now, terms, on),
    knowledgeOn: (day) => derive({ ...stillTrue(given, day), ...ageThen }, day),
    atAge: (age) => {
      const known = now['age'];
      if (!known || !('from' in known) || known.from < 0 || known.to >= age) return undefined;
      const { bornYear: _, ...rest } = given;
      return derive({ ...rest, ...ageThen, age: { from: age, to: age } }, on);
    },
  };
}

/** The end of the present permit tells nothing about days after it: by then another one is held. */
function stillTrue(given: Knowledge, day: Day): Knowledge {
  const ends = given['permitExpiresOn'];
  const { permitExpiresOn: _, ...rest } = given;
  return ends && 'from' in ends && ends.to < day ? rest : given;
}

function daysAhead(now: Knowledge, terms: readonly Term[], on: Day): Day[] {
  const last = addMonths(on, YEARS_AHEAD * 12);
  const days = terms.flatMap((term) => {
    if (term.kind !== 'span' || term.unit !== 'months') return [];
    return startsOf(now[term.from]).flatMap((start) =>
      term.cuts.map((cut) => addMonths(start, Math.floor(cut)) + (cut % 1 ? 1 : 0)),
    );
  });
  // The months that count in a municipality run from settlement (Integration Act s.8).
  const settled = startsOf(now['settledOn']).flatMap((start) =>
    terms.flatMap((term) =>
      term.kind === 'scale' && term.fact === 'monthsInMunicipality'
        ? term.cuts.map((cut) => addMonths(start, cut))
        : [],
    ),
  );
  // Each permit of collective protection lasts a year, so a new one begins on the day of the first.
  const renewed = startsOf(now['firstCollectivePermitOn']).flatMap((start) =>
    Array.from({ length: YEARS_AHEAD * 2 }, (_, years) => addMonths(start, 12 * years)),
  );
  return [...new Set([...days, ...settled, ...renewed])].filter((day) => day > on && day <= last);
}

/** The last day that a date can mean: from there so much time has surely passed. */
function startsOf(known: Knowledge[string]): Day[] {
  if (!known || !('from' in known)) return [];
  const { from, to }: Range = known;
  return to - from <= WIDEST_DAYS && to < FAR ? [to] : [];
}
