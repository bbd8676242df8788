/** What the files of a rulebook name in each other: offices, programmes, facts, texts; and days that do not exist. */
import { parseDay } from '#engine/calendar.ts';
import { needOffice } from './offices.ts';
import type { ProgrammeFile } from './programme-schema.ts';
import { type RulebookFiles, RuleError } from './rule-files.ts';
import { hasSource } from './sources.ts';

/** @throws {RuleError} at the first name that nothing has, and where two programmes share a code. */
export function checkReferences(files: RulebookFiles): void {
  for (const [id, { source }] of Object.entries(files.offices))
    if (source && !hasSource(source, files))
      throw new RuleError(
        'offices.yaml',
        `"${id}": there is no source "${source}".`,
        'Add the text or the section to sources.yaml, or cite one that is there.',
      );
  checkCountry(files);
  checkFacts(files);
  const codes = new Map<string, string>();
  for (const file of files.programmes) {
    const other = codes.get(file.code);
    if (other) throw fault(file, `its code "${file.code}" belongs to ${other}.`, 'Give it two letters of its own.');
    codes.set(file.code, file.programme);
    checkNames(file, files);
  }
  checkSorted(files);
}

function checkCountry({ country, offices, facts, programmes }: RulebookFiles): void {
  const wrong = (problem: string, remedy: string) => new RuleError('country.yaml', problem, remedy);
  const { start, 'checked-on': checked, adult, 'appeal-unless-known': appeal, 'year-from': years = {} } = country;
  const days = Object.entries({ start, 'checked-on': checked });
  // Any leap year: every day of a year is one of it.
  const yearly = Object.entries(years).map(([name, day]) => [`year-from.${name}`, `2024-${day}`] as const);
  for (const [name, day] of [...days, ...yearly])
    if (parseDay(day) === undefined) throw wrong(`${name}: ${day} is not a day.`, 'Write one that exists.');
  if (start > checked)
    throw wrong(
      `start: ${start} comes after the day on which the law was checked, ${checked}.`,
      'Correct one of them.',
    );
  for (const office of country['help-first'])
    needOffice(office, { offices }, (problem, remedy) => wrong(`help-first: ${problem}`, remedy));
  const age = facts[adult.fact];
  if (!age) throw wrong(`adult: there is no fact "${adult.fact}".`, 'Use a fact of facts.yaml.');
  if (!('min' in age))
    throw wrong(`adult: "${adult.fact}" is of the kind "${age.kind}".`, 'Use the fact that tells the age as a number.');
  const appeals = new Set(programmes.flatMap((file) => file.appeal.map(({ id }) => id)));
  if (!appeals.has(appeal))
    throw wrong(
      `appeal-unless-known: no programme has the appeal "${appeal}".`,
      `Use one of: ${[...appeals].sort().join(', ')}.`,
    );
}

/** Lists of programmes by a word: each programme is in one of them at least. */
function checkSorted({ topics, 'life-situations': situations, programmes }: RulebookFiles): void {
  checkLists('topics.yaml', 'topic', topics, programmes);
  checkLists('life-situations.yaml', 'situation', situations, programmes);
}

type List = { id: string; programmes: readonly string[] };

function checkLists(file: string, kind: string, lists: readonly List[], programmes: RulebookFiles['programmes']): void {
  const wrong = (problem: string, remedy: string) => new RuleError(file, problem, remedy);
  for (const [place, list] of lists.entries()) {
    if (lists.findIndex(({ id }) => id === list.id) < place)
      throw wrong(`there are two ${kind}s "${list.id}".`, 'Put them together, or give one another id.');
    const unknown = list.programmes.find((id) => !programmes.some(({ programme }) => programme === id));
    if (unknown)
      throw wrong(`"${list.id}": there is no programme "${unknown}".`, 'Use the id of a file in programmes/.');
    const twice = list.programmes.find((id, at) => list.programmes.indexOf(id) < at);
    if (twice) throw wrong(`"${list.id}" has "${twice}" twice.`, 'Take one of them out.');
  }
  if (lists.length === 0) return;
  const without = programmes.find(({ programme }) => !lists.some((list) => list.programmes.includes(programme)));
  if (without)
    throw wrong(
      `no ${kind} has the programme "${without.programme}".`,
      `Add it to the ${kind} under which people look for it: ${lists.map(({ id }) => id).join(', ')}.`,
    );
}

function checkFacts({ facts }: RulebookFiles): void {
  for (const [id, fact] of Object.entries(facts)) {
    const wrong = (problem: string, remedy: string) => new RuleError('facts.yaml', `${id} ${problem}`, remedy);
    const unknown = fact.followsFrom?.find((source) => !(source in facts));
    if (unknown) throw wrong(`follows from "${unknown}", which is no fact.`, 'Correct the name, or add the fact.');
    if (fact.followsFrom?.includes(id)) throw wrong('follows from itself.', 'Take it out of its own list.');
    if ('min' in fact && fact.min > fact.max)
      throw wrong(`is at least ${fact.min} and at most ${fact.max}.`, 'Let "max" be no less than "min".');
    if (fact.kind !== 'choice') continue;
    const twice = fact.values.find((value, place) => fact.values.indexOf(value) !== place);
    if (twice) throw wrong(`has the value "${twice}" twice.`, 'Take one of them out.');
  }
}

function checkNames(file: ProgrammeFile, { offices, programmes, facts }: RulebookFiles): void {
  for (const office of [file.office, file.decides, ...file.rows.map((row) => row.office)])
    if (office !== undefined) needOffice(office, { offices }, (problem, remedy) => fault(file, problem, remedy));
  for (const instead of file.instead ?? [])
    if (instead === file.programme || !programmes.some(({ programme }) => programme === instead))
      throw fault(file, `"instead" names "${instead}".`, 'Use the id of another file in programmes/.');
  const own = new Set(file.rows.filter(({ reason }) => reason === undefined).map(({ id }) => id));
  for (const { id, reason } of file.rows)
    if (reason !== undefined && !own.has(reason))
      throw fault(
        file,
        `row "${id}" tells the reason of "${reason}".`,
        'Name a row of this file that tells its own reason.',
      );
  for (const { id, after, 'kept-by': keptBy } of file.deadlines ?? []) {
    if (after !== undefined && facts[after]?.kind !== 'date')
      throw fault(file, `deadline "${id}" counts from "${after}".`, 'Use a fact of the kind date, see facts.yaml.');
    if (keptBy !== undefined && !['date', 'yes-no'].includes(facts[keptBy]?.kind ?? ''))
      throw fault(
        file,
        `deadline "${id}" is kept by "${keptBy}".`,
        'Use a fact of the kind date or yes-no that tells that it is done, see facts.yaml.',
      );
  }
}

const fault = (file: ProgrammeFile, problem: string, remedy: string): RuleError =>
  new RuleError(`programmes/${file.programme}.yaml`, problem, remedy);
