/** Values on both sides of everything that a rule tells apart: for tests, and for comparing two versions of the rules. */
import { addMonths, type Day, formatDay, yearOf } from '#engine/calendar.ts';
import { factsOf, type Term } from '#engine/conditions/term.ts';
import { cellOfValue } from '#engine/conditions/values.ts';
import { Diagrams } from '#engine/diagrams/diagram.ts';
import { termsLeft } from '#engine/diagrams/restrict.ts';
import { type Fact, type Programme, type Rulebook, rootsOf } from '#engine/rulebook.ts';

type Rules = Pick<Rulebook, 'terms' | 'facts'>;

/** Facts that some rule asks. */
export function askedFacts({ terms, facts }: Pick<Rulebook, 'terms' | 'facts'>): string[] {
  return [...new Set(terms.flatMap(factsOf))].filter((fact) => fact in facts);
}

/** The facts that a programme's verdict turns on, on some day. */
export function factsBehind(rulebook: Pick<Rulebook, 'terms' | 'nodes' | 'facts'>, programme: Programme): string[] {
  const diagrams = Diagrams.of(rulebook.nodes);
  const asked = new Set<number>();
  for (const root of rootsOf(programme, ['verdict'])) termsLeft(diagrams, root, asked);
  return askedFacts({ facts: rulebook.facts, terms: [...asked].map((number) => rulebook.terms[number] as Term) });
}

/** At least one value in every cell that the rules cut a fact into, on the day `on`; written as a caller writes facts. */
export function samplesOf({ terms, facts }: Rules, fact: string, on: Day): unknown[] {
  const domain = facts[fact] as Fact;
  const cuts = cutsOf({ terms, facts }, fact);
  switch (domain.kind) {
    case 'choice':
      return choicesOf({ terms }, fact, domain.values);
    case 'yes-no':
      return [true, false];
    case 'months':
      return childrenOn(on);
    case 'date':
      return datesOn(cuts, on);
    default:
      return [...new Set([...cuts.flatMap((cut) => [cut - 1, cut]), ...(domain.kind === 'year' ? yearsOn(on) : [])])];
  }
}

/** More values than this are sampled: two of each kind that the rules tell apart. */
const MANY = 60;

function choicesOf({ terms }: Pick<Rulebook, 'terms'>, fact: string, values: readonly string[]): string[] {
  const term = terms.find((one) => one.kind === 'values' && one.fact === fact);
  if (values.length <= MANY || term?.kind !== 'values') return [...values];
  const seen = new Map<number, number>();
  return values.filter((value) => {
    const cell = cellOfValue(term, value);
    seen.set(cell, (seen.get(cell) ?? 0) + 1);
    return (seen.get(cell) as number) <= 2;
  });
}

/** The limits of a fact; of all ages together, since one age follows from another. */
function cutsOf({ terms, facts }: Rules, fact: string): number[] {
  const isAge = (one: string): boolean => facts[one]?.unit === 'age';
  const belongs = (one: string): boolean => one === fact || (isAge(fact) && isAge(one));
  const cuts = terms.flatMap((term) => (term.kind === 'scale' && belongs(term.fact) ? term.cuts : []));
  return [...new Set(cuts)];
}

const MONTHS_FROM_TODAY = [-125, -80, -61, -59, -47, -35, -23, -11, -7, -5, -1, 0, 1, 3];
const CHILDREN_IN_MONTHS = [0, 6, 12, 13, 19, 20, 23, 30, 60, 72, 80, 170, 190, 200, 214];
const YEARS_AGO = [-1, 0, 1, 5, 6, 15, 16, 17, 18, 19, 20, 23, 24, 25, 27, 28, 29, 40, 68];

function datesOn(cuts: readonly number[], on: Day): string[] {
  const around = cuts.flatMap((cut) => [cut - 1, cut]);
  return [...new Set([...around, ...MONTHS_FROM_TODAY.map((months) => addMonths(on, months))])].map(formatDay);
}

const yearsOn = (on: Day): number[] => YEARS_AGO.map((ago) => yearOf(on) - ago);

function childrenOn(on: Day): string[][] {
  const born = CHILDREN_IN_MONTHS.map((months) => formatDay(addMonths(on, -months)).slice(0, 7));
  return [[], ...born.map((month) => [month]), [born[1] as string, born.at(-4) as string]];
}
