/**
 * Limits of the law: named figures of limits.yaml that rows read. `resolveLimits` gives the rule files without any reference;
 * a row that reads a limit with several values in its time is written out as one row for each value, all with its id.
 */
import { formatDay, parseDay } from '#engine/calendar.ts';
import { ADOPTED, type Facts, type Limit } from '#engine/rulebook.ts';
import { dayOf } from './day-of.ts';
import type { ProgrammeFile, WrittenProgramme } from './programme-schema.ts';
import { type RulebookFiles, RuleError, type WrittenFiles } from './rule-files.ts';
import { hasSource } from './sources.ts';
import type { Reference } from './values.ts';

type Limits = Readonly<Record<string, Limit>>;
/** What a reference is looked up in: the limits, and the facts that say what a figure counts. */
type Law = { limits: Limits; facts: Facts };
type Row = { id: string; from: unknown; to?: unknown };
/** Where a reference stands, in the words of an error: a file, and a row or a question of it. */
type Place = { file: string; row: string };

/** The rule files with every limit filled in. @throws {RuleError} */
export function resolveLimits(files: WrittenFiles): RulebookFiles {
  checkLimits(files);
  const law = { limits: compileLimits(files.limits), facts: files.facts };
  return { ...files, programmes: files.programmes.map((file) => resolveProgramme(file, law)) };
}

/** The values of each limit with days as numbers, and what is adopted beside them. */
export function compileLimits(files: WrittenFiles['limits']): Limits {
  return Object.fromEntries(
    Object.entries(files).map(([name, { unit, values }]) => {
      const adopted = values.find(({ from }) => from === 'adopted')?.value;
      const dated = values.flatMap(({ from, value }) => (from === 'adopted' ? [] : [[dayOf(from), value] as const]));
      return [name, { unit, values: dated, ...(adopted !== undefined && { adopted }) }];
    }),
  );
}

/** The names of the limits that rows, questions and bounds read. */
function limitsRead({
  programmes,
  questions,
  bounds,
}: Pick<WrittenFiles, 'programmes' | 'questions' | 'bounds'>): Set<string> {
  return new Set(limitsNamed([programmes, questions, bounds]));
}

/** The names of the limits that a row, or any other piece of a written file, reads. */
export const limitsNamed = (written: unknown): string[] => [...new Set(referencesIn(written).map(nameOf))];

/**
 * The value of a limit that is the same on every day, in what the fact counts: an option says the same on every day.
 * @param row the question, as an error names it
 * @throws {RuleError}
 */
export function onlyValueOf(name: string, fact: string, files: RulebookFiles, row: string): number {
  const limits = compileLimits(files.limits);
  const file = 'questions.yaml';
  const { values, adopted } = limitOf(name, limits, { file, row });
  const [only] = values;
  if (!only || values.length > 1 || adopted !== undefined)
    throw new RuleError(
      file,
      `${row} reads the limit "${name}", which has ${values.length + (adopted === undefined ? 0 : 1)} values.`,
      'An option says the same on every day: write an option for each stretch between the values, with numbers.',
    );
  return Number(figureOn(only[0], { limit: name }, fact, { limits, facts: files.facts }, { file, row }));
}

/** One sentence for each limit that no row, no question and no text reads. */
export function unreadLimits(files: WrittenFiles, inTexts: ReadonlySet<string>): string[] {
  const read = limitsRead(files);
  return Object.keys(files.limits)
    .filter((name) => !read.has(name) && !inTexts.has(name))
    .map(
      (name) =>
        `${files.folder}/limits.yaml: no row, no question and no text reads "${name}". Remove it, or write it where its figure stands.`,
    );
}

function checkLimits(files: WrittenFiles): void {
  const fail = (name: string, problem: string, remedy: string) =>
    new RuleError('limits.yaml', `${name}: ${problem}`, remedy);
  for (const [name, { unit, values }] of Object.entries(files.limits)) {
    const written = values.flatMap(({ from, value }) => [from, ...(unit === 'day' ? [value] : [])]);
    const noDay = written.find((day) => day !== 'adopted' && parseDay(`${day}`) === undefined);
    if (noDay) throw fail(name, `${noDay} is not a day.`, 'Write one that exists, as YYYY-MM-DD.');
    if (name in files.parameters)
      throw fail(name, 'a parameter of parameters.yaml has this name.', 'Give the limit another one.');
    const missing = values.flatMap(({ source }) => source).find((source) => !hasSource(source, files));
    if (missing)
      throw fail(
        name,
        `there is no source "${missing}".`,
        'Add the text or the section to sources.yaml, or cite one that is there.',
      );
    const days = values.map(({ from }) => (from === 'adopted' ? ADOPTED : dayOf(from)));
    const wrong = days.findIndex((day, place) => place > 0 && day <= (days[place - 1] as number));
    if (wrong > 0)
      throw fail(
        name,
        `the value of ${values[wrong]?.from} does not come after the one before it.`,
        'Put the values in the order of their dates, the one that is only adopted last.',
      );
  }
}

function resolveProgramme(file: WrittenProgramme, law: Law): ProgrammeFile {
  const name = `programmes/${file.programme}.yaml`;
  const ids = file.rows.map(({ id }) => id);
  const twice = ids.find((id, place) => ids.indexOf(id) !== place);
  if (twice) throw new RuleError(name, `two rows are called "${twice}".`, 'Give one of them another id.');
  const written = <R extends Row>(rows: readonly R[] | undefined) =>
    rows?.flatMap((row) => writeOut(row, law, { file: name, row: `row "${row.id}"` }));
  const { rows, length, amount, content, deadlines, appeal } = file;
  return {
    ...file,
    rows: written(rows),
    ...(length && { length: written(length) }),
    ...(amount && { amount: { ...amount, rows: written(amount.rows) } }),
    ...(content && { content: written(content) }),
    ...(deadlines && { deadlines: written(deadlines) }),
    appeal: written(appeal),
  } as ProgrammeFile;
}

/** One row for each period in which the limits that it reads keep their values. */
function writeOut<R extends Row>({ from, to: until, ...row }: R, law: Law, place: Place): object[] {
  const { limits } = law;
  const [first, last] = [rowDay(from, limits, place), rowDay(until, limits, place)];
  const read = referencesIn(row);
  if (read.length === 0) return [{ ...row, from: first, ...(last !== undefined && { to: last }) }];
  const start = numberOf(first as string, place);
  const end = last === undefined ? Number.POSITIVE_INFINITY : last === 'adopted' ? ADOPTED - 1 : numberOf(last, place);
  const dated = read.filter((reference) => !('value' in reference));
  const changes = dated
    .flatMap((reference) => daysOf(limitOf(nameOf(reference), limits, place)))
    .filter((day) => day > start && day <= end);
  const starts = [...new Set([start, ...changes])].sort((a, b) => a - b);
  return starts.map((day, number) => {
    const next = starts[number + 1];
    const to = next === undefined ? last : next === ADOPTED ? 'adopted' : formatDay(next - 1);
    return {
      ...(fill(row, '', (reference, key) => figureOn(day, reference, key, law, place)) as object),
      from: day === ADOPTED ? 'adopted' : formatDay(day),
      ...(to !== undefined && { to }),
    };
  });
}

function numberOf(day: string, { file, row }: Place): number {
  if (day === 'adopted') return ADOPTED;
  const number = parseDay(day);
  if (number === undefined)
    throw new RuleError(file, `${row}: ${day} is not a day.`, 'Write one that exists, as YYYY-MM-DD.');
  return number;
}

/** The days on which a limit gets another value. */
const daysOf = ({ values, adopted }: Limit): number[] => [
  ...values.map(([day]) => day),
  ...(adopted === undefined ? [] : [ADOPTED]),
];

/** A row's first or last day. What the law says last about the date of a rule counts for the whole of its time. */
function rowDay(written: unknown, limits: Limits, place: Place): string | undefined {
  if (!isReference(written)) return written as string | undefined;
  const limit = limitOf(nameOf(written), limits, place);
  if (limit.unit !== 'day') throw wrongUnit('a day', nameOf(written), limit, place);
  const day = limit.values.at(-1)?.[1];
  if (typeof day !== 'string') throw noValue(written, limit, 0, place);
  return formatDay(dayOf(day) + ('day-before' in written ? -1 : 'day-after' in written ? 1 : 0));
}

/** What a reference in a row stands for in the period that begins on `day`. */
function figureOn(
  day: number,
  reference: Reference,
  key: string,
  { limits, facts }: Law,
  place: Place,
): number | string {
  const name = nameOf(reference);
  const limit = limitOf(name, limits, place);
  const wanted = wantedBy(key, facts);
  const fits = FITS[wanted];
  if (!fits.includes(limit.unit)) throw wrongUnit(`${key} in ${fits.join(' or ')}`, name, limit, place);
  const value = 'value' in reference && reference.value ? limit.adopted : valueOn(limit, day);
  if (value === undefined) throw noValue(reference, limit, day, place);
  const plus = 'plus' in reference ? (reference.plus ?? 0) : 0;
  if (typeof value === 'string') return formatDay(dayOf(value) + plus);
  const counted = countedIn(wanted, limit.unit, value);
  if (!Number.isInteger(counted)) throw wrongUnit(`${key} in whole years`, name, limit, place);
  return counted + plus;
}

function valueOn({ values, adopted }: Limit, day: number): number | string | undefined {
  const dated = values.findLast(([from]) => from <= day)?.[1];
  return day === ADOPTED ? (adopted ?? dated) : dated;
}

function noValue(reference: Reference, { values }: Limit, day: number, { file, row }: Place): RuleError {
  const name = nameOf(reference);
  if ('value' in reference)
    return new RuleError(
      file,
      `${row}: the limit "${name}" has no value that is adopted without a date.`,
      'Add the value to limits.yaml, or leave "value" out.',
    );
  const [first] = values;
  return new RuleError(
    file,
    first
      ? `${row} needs the limit "${name}" on ${formatDay(day)}, and its first value starts ${formatDay(first[0])}.`
      : `${row} needs the limit "${name}", and it has no value with a date.`,
    'Add the earlier value to limits.yaml.',
  );
}

type Wanted = 'months' | 'years' | 'hours' | 'age' | 'day' | 'number';

/** The units that a limit may have where a rule counts in one. */
const FITS: Readonly<Record<Wanted, readonly string[]>> = {
  months: ['months', 'years'],
  years: ['years', 'age', 'months'],
  hours: ['hours'],
  age: ['age'],
  day: ['day'],
  number: ['number', 'days', 'weeks'],
};

/** A year has twelve months, whichever of the two a limit is in. */
function countedIn(wanted: Wanted, unit: string, value: number): number {
  if (wanted === 'months' && unit === 'years') return value * 12;
  return wanted === 'years' && unit === 'months' ? value / 12 : value;
}

/** What a fact counts in, as it says; else what the name of the key says. */
function wantedBy(key: string, facts: Facts): Wanted {
  const fact = facts[key];
  if (fact?.kind === 'date') return 'day';
  if (fact?.unit) return fact.unit;
  if (/months/i.test(key)) return 'months';
  if (/years/i.test(key)) return 'years';
  if (/hours/i.test(key)) return 'hours';
  return 'number';
}

/** Keys that stand between a fact and its figure. */
const SIDES = new Set(['at-least', 'at-most', 'above', 'below', 'more-than', 'is', 'from', 'until', 'after', 'before']);

/** The same data with every reference replaced; `key` is the nearest fact or key that says what is counted. */
function fill(data: unknown, key: string, figure: (reference: Reference, key: string) => unknown): unknown {
  if (isReference(data)) return figure(data, key);
  if (Array.isArray(data)) return data.map((part) => fill(part, key, figure));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, part]) => [name, fill(part, SIDES.has(name) ? key : name, figure)]),
  );
}

/** Every reference in some data. */
function referencesIn(data: unknown): Reference[] {
  if (isReference(data)) return [data];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(referencesIn) : [];
}

const isReference = (data: unknown): data is Reference =>
  typeof data === 'object' && data !== null && ('limit' in data || 'day-before' in data || 'day-after' in data);

function nameOf(reference: Reference): string {
  if ('limit' in reference) return reference.limit;
  return 'day-before' in reference ? reference['day-before'] : reference['day-after'];
}

function limitOf(name: string, limits: Limits, { file, row }: Place): Limit {
  const limit = limits[name];
  if (limit) return limit;
  throw new RuleError(
    file,
    `${row}: there is no limit "${name}".`,
    `Add it to limits.yaml, or use one that is there, such as ${nearest(name, Object.keys(limits)).join(', ')}.`,
  );
}

function wrongUnit(wanted: string, name: string, { unit }: Limit, { file, row }: Place): RuleError {
  return new RuleError(
    file,
    `${row} asks for ${wanted}, and the limit "${name}" is in ${unit}.`,
    'Name a limit of the right unit, or correct the unit in limits.yaml.',
  );
}

/** The three names that take the fewest strokes to become another one. */
function nearest(wanted: string, names: readonly string[]): string[] {
  const far = (name: string) => strokes(wanted, name);
  return names.toSorted((a, b) => far(a) - far(b)).slice(0, 3);
}

/** Letters to add, take away or change (Levenshtein). */
function strokes(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, place) => place);
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1];
    for (const [place, other] of [...to].entries())
      next.push(
        Math.min(
          (next[place] as number) + 1,
          (row[place + 1] as number) + 1,
          (row[place] as number) + (letter === other ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[to.length] as number;
}
