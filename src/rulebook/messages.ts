/** What an editor is told about a file that does not fit its schema: where, what was found, and what to do. */
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** @returns the problem with its place, and the remedy with what was found. */
export function explain(issues: readonly Issue[], data: unknown): [problem: string, remedy: string] {
  // A misspelled name is also missing under its right one: the misspelling is what helps.
  const first = issues.find(({ code }) => code === 'unrecognized_keys') ?? (issues[0] as Issue);
  const issue = deepest(first);
  const found = valueAt(data, issue.path);
  return [
    `${placeOf(issue.path, data)}${problemOf(issue, found)}.`,
    `Found: ${foundIn(issue, found)}. ${remedyFor(issue, found)}`,
  ];
}

/** Inside a choice of shapes, the complaint of the shape that came closest. */
function deepest(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors
    .map((errors) => errors[0])
    .filter((error) => error !== undefined)
    .sort((a, b) => b.path.length - a.path.length)[0];
  return inner ? deepest({ ...inner, path: [...issue.path, ...inner.path] } as Issue) : issue;
}

/** What an entry of a list is called: its id, or what else tells it from the others. */
const CALLED = { id: 'row', fact: 'question', value: 'option' } as const;

/** `row "a", when.sex: `; an entry without a name is counted from 1. */
function placeOf(path: Path, data: unknown): string {
  const places: string[] = [];
  let keys: PropertyKey[] = [];
  path.forEach((part, depth) => {
    if (typeof part !== 'number') {
      keys.push(part);
      return;
    }
    const entry = valueAt(data, path.slice(0, depth + 1));
    const called = nameOf(entry, keys.at(-1));
    // The list of a named entry need not be told: there is one.
    places.push(called ?? [keys.join('.'), `entry ${part + 1}`].filter(Boolean).join(', '));
    keys = [];
  });
  if (keys.length > 0) places.push(keys.join('.'));
  return places.length > 0 ? `${places.join(', ')}: ` : '';
}

/** @param list the name of the list that the entry stands in */
function nameOf(entry: unknown, list: PropertyKey | undefined): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const named = entry as Record<string, unknown>;
  const key = (Object.keys(CALLED) as (keyof typeof CALLED)[]).find((one) => typeof named[one] === 'string');
  return key && `${list === 'bounds' ? 'bound' : CALLED[key]} "${named[key]}"`;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) => (value as Record<PropertyKey, unknown> | null | undefined)?.[part],
    data,
  );
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'names with values',
  record: 'names with values',
};

function problemOf(issue: Issue, found: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return found === undefined ? 'it is missing' : `it must be ${typeOf(issue.expected)}`;
    case 'invalid_value':
    case 'invalid_union':
      return found === undefined ? 'it is missing' : 'it is none of what can stand here';
    case 'invalid_key':
      return `its name must be ${issue.issues[0]?.message}`;
    case 'invalid_format':
      return `it must be ${issue.message}`;
    case 'too_small':
      return issue.origin === 'array'
        ? `it needs ${issue.minimum} ${issue.minimum === 1 ? 'entry' : 'entries'} or more`
        : `it must be ${issue.minimum} or more`;
    case 'unrecognized_keys':
      return `${issue.keys.map((key) => `"${key}"`).join(', ')} cannot stand here`;
    default:
      return issue.message;
  }
}

const typeOf = (expected: string): string => TYPES[expected] ?? expected;

function foundIn(issue: Issue, found: unknown): string {
  if (issue.code === 'invalid_key') return JSON.stringify(issue.path.at(-1));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => JSON.stringify(valueAt(found, [key]))).join(', ');
  return JSON.stringify(found) ?? 'nothing';
}

function remedyFor(issue: Issue, found: unknown): string {
  switch (issue.code) {
    case 'invalid_value':
      if (issue.values.length === 1) return `Write ${String(issue.values[0])}, or leave it out.`;
      return `Use one of: ${issue.values.join(', ')}.`;
    case 'invalid_union':
      if ('options' in issue && Array.isArray(issue.options)) return `Use one of: ${issue.options.join(', ')}.`;
      break;
    case 'invalid_type':
      if (issue.expected === 'string' && ['number', 'boolean'].includes(typeof found)) return 'Put it in quotes.';
      if (found === undefined) return `Add it: ${typeOf(issue.expected)}.`;
      return `Write ${typeOf(issue.expected)}.`;
    case 'unrecognized_keys':
      return issue.path.includes('when')
        ? `Remove or correct ${issue.keys.join(', ')}; a fact must be spelled as in facts.yaml.`
        : `Remove or correct ${issue.keys.join(', ')}; the schema in schemas/ lists what can stand here.`;
    default:
  }
  return 'Write it as the schema in schemas/ says.';
}
