/** way.yaml -> what the browser reads: every name in it is one that exists. */
import { type Headline, OUTCOMES, type Outcome, type Way } from '#engine/rulebook.ts';
import { dayOf } from './day-of.ts';
import { factTest } from './fact-test.ts';
import { needOffice } from './offices.ts';
import { type RulebookFiles, RuleError } from './rule-files.ts';
import type { WrittenHeadline } from './way-schema.ts';

/** Of a rulebook that says nothing about it. */
export const NO_WAY: Way = {
  headlines: [],
  parts: {},
  stops: [],
  quiet: [],
  start: { fact: '', offices: [], emergency: [] },
};

/** @throws {RuleError} for a programme, row, event, fact or office that does not exist, and for two entries of one name. */
export function compileWay(files: RulebookFiles): Way {
  if (!files.way) return NO_WAY;
  const { headlines, parts = {}, stops, quiet = [], start } = files.way;
  const ids = files.programmes.map(({ programme }) => programme);
  const needProgramme = (where: string, id: string): void => {
    if (!ids.includes(id))
      throw fault(`${where}: there is no programme "${id}".`, `Use one of programmes/: ${ids.join(', ')}.`);
  };
  const twice = headlines.find(({ id }, place) => headlines.findIndex((other) => other.id === id) !== place);
  if (twice) throw fault(`there are two headlines "${twice.id}".`, 'Give one of them another id.');
  for (const [whole, own] of Object.entries(parts))
    for (const id of [whole, ...own]) needProgramme(`parts of "${whole}"`, id);
  const all = Object.values(parts).flat();
  const shared = all.find((id, place) => all.indexOf(id) !== place || id in parts);
  if (shared)
    throw fault(`"${shared}" is part of two programmes, or of itself.`, 'Let each programme be part of one other.');
  for (const id of quiet) needProgramme('quiet', id);
  checkStops(stops, files);
  for (const id of start.offices) needOffice(id, files, (problem, remedy) => fault(`start: ${problem}`, remedy));
  if (!(start.fact in files.facts))
    throw fault(`start: there is no fact "${start.fact}".`, 'Use a fact of facts.yaml.');
  return {
    headlines: headlines.map((headline) => {
      needProgramme(`headline "${headline.id}"`, headline.lead);
      return compileHeadline(headline, files, needProgramme);
    }),
    parts,
    stops,
    quiet,
    start,
  };
}

function compileHeadline(
  { id, lead, from, to, outcomes = {}, reasons = {}, facts = {} }: WrittenHeadline,
  files: RulebookFiles,
  needProgramme: (where: string, id: string) => void,
): Headline {
  const where = `headline "${id}"`;
  const rowsOf = (programme: string) => {
    needProgramme(where, programme);
    return files.programmes.find((file) => file.programme === programme)?.rows ?? [];
  };
  return {
    id,
    lead,
    ...(from !== undefined && { from: dayOf(from) }),
    ...(to !== undefined && { to: dayOf(to) }),
    outcomes: mapEach(outcomes, (programme, some: readonly Outcome[]) => {
      const given = OUTCOMES.filter((one) => rowsOf(programme).some(({ outcome }) => outcome === one));
      const never = some.find((outcome) => outcome !== 'unknown' && !given.includes(outcome));
      if (never)
        throw fault(
          `${where}: ${programme} never comes to "${never}".`,
          `Use one of its outcomes: ${given.join(', ')}.`,
        );
      return some;
    }),
    reasons: mapEach(reasons, (programme, some: readonly string[]) => {
      const own = rowsOf(programme).flatMap((row) => (row.reason === undefined ? row.id : []));
      const unknown = some.find((reason) => !own.includes(reason));
      if (unknown)
        throw fault(
          `${where}: no row of ${programme} tells the reason "${unknown}".`,
          `Use one of: ${own.join(', ')}.`,
        );
      return some.map((reason) => `${programme}.${reason}`);
    }),
    facts: Object.entries(facts).map(([fact, values]) =>
      factTest(fact, values, files, (problem, remedy) => fault(`${where}: ${problem}`, remedy)),
    ),
  };
}

/** One or more written for each programme, always as a list. */
const mapEach = <One, Result>(
  written: Readonly<Record<string, One | readonly One[]>>,
  change: (programme: string, some: readonly One[]) => Result,
): Record<string, Result> =>
  Object.fromEntries(
    Object.entries(written).map(([programme, some]) => [programme, change(programme, [some].flat() as One[])]),
  );

/** Every event that a row waits for is a stop, once, and every stop an event. */
function checkStops(stops: readonly string[], { programmes }: RulebookFiles): void {
  const events = new Set(programmes.flatMap(({ rows }) => rows.flatMap(({ event }) => event ?? [])));
  const missing = [...events].find((event) => !stops.includes(event));
  if (missing) throw fault(`stops: the event "${missing}" has no place.`, 'Put it where it comes on the way.');
  const unknown = stops.find((stop, place) => !events.has(stop) || stops.indexOf(stop) !== place);
  if (unknown) throw fault(`stops: "${unknown}" stands twice, or no row waits for it.`, 'Take it out.');
}

const fault = (problem: string, remedy: string): RuleError => new RuleError('way.yaml', problem, remedy);
