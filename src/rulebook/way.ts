/** way.yaml -> what the browser reads: every name in it is one that exists. */
import { type FactTest, OUTCOMES, type Outcome, type Way } from '#engine/rulebook.ts';
import { dayOf } from './day-of.ts';
import { factTest } from './fact-test.ts';
import { type RulebookFiles, RuleError } from './rule-files.ts';
import type { WrittenHeadline } from './way-schema.ts';

const NO_WAY: Way = {
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
  for (const id of start.offices)
    if (!(id in files.offices))
      throw fault(
        `start: there is no office "${id}".`,
        `Use one of offices.yaml: ${Object.keys(files.offices).join(', ')}.`,
      );
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
): Way['headlines'][number] {
  const where = `headline "${id}"`;
  for (const programme of [...Object.keys(outcomes), ...Object.keys(reasons)]) needProgramme(where, programme);
  const given = (programme: string): ReadonlySet<string> =>
    new Set(files.programmes.find((file) => file.programme === programme)?.rows.map((row) => row.outcome));
  const of: Record<string, Outcome[]> = {};
  for (const [programme, written] of Object.entries(outcomes)) {
    of[programme] = [written].flat();
    const never = of[programme].find((outcome) => outcome !== 'unknown' && !given(programme).has(outcome));
    if (never)
      throw fault(
        `${where}: ${programme} never comes to "${never}".`,
        `Use one of its outcomes: ${OUTCOMES.filter((one) => given(programme).has(one)).join(', ')}.`,
      );
  }
  const because: Record<string, string[]> = {};
  for (const [programme, written] of Object.entries(reasons)) {
    because[programme] = [written].flat();
    const rows = files.programmes.find((file) => file.programme === programme)?.rows ?? [];
    const own = rows.filter(({ reason }) => reason === undefined).map((row) => row.id);
    const unknown = because[programme].find((reason) => !own.includes(reason));
    if (unknown)
      throw fault(`${where}: no row of ${programme} tells the reason "${unknown}".`, `Use one of: ${own.join(', ')}.`);
  }
  const tests = Object.entries(facts).map(
    ([fact, values]): FactTest =>
      factTest(fact, values, files, (problem, remedy) => fault(`${where}: ${problem}`, remedy)),
  );
  for (const [programme, some] of Object.entries(because))
    because[programme] = some.map((reason) => `${programme}.${reason}`);
  return {
    id,
    lead,
    ...(from !== undefined && { from: dayOf(from) }),
    ...(to !== undefined && { to: dayOf(to) }),
    outcomes: of,
    reasons: because,
    facts: tests,
  };
}

/** Every event that a row waits for is a stop, once, and every stop an event. */
function checkStops(stops: readonly string[], { programmes }: RulebookFiles): void {
  const events = new Set(programmes.flatMap(({ rows }) => rows.flatMap(({ event }) => event ?? [])));
  const missing = [...events].find((event) => !stops.includes(event));
  if (missing) throw fault(`stops: the event "${missing}" has no place.`, 'Put it where it comes on the way.');
  const unknown = stops.find((stop, place) => !events.has(stop) || stops.indexOf(stop) !== place);
  if (unknown) throw fault(`stops: "${unknown}" stands twice, or no row waits for it.`, 'Take it out.');
}

const fault = (problem: string, remedy: string): RuleError => new RuleError('way.yaml', problem, remedy);
