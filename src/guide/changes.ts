/**
 * What changes on which day, in words that can be told: worked out from the diagrams of the day before and of the day, so that a row
 * that is only called otherwise is no change. Ids and numbers, never sentences.
 */
import { addMonths, type Day, formatDay, parseDay } from '#engine/calendar.ts';
import { factsNamed } from '#engine/conditions/condition.ts';
import { Diagrams } from '#engine/diagrams/diagram.ts';
import { leavesLeft } from '#engine/diagrams/restrict.ts';
import {
  ADOPTED,
  type Length,
  type Open,
  type Outcome,
  type Payment,
  type Programme,
  type Row,
  type Rulebook,
  rootOn,
  type Table,
  tablesIn,
  valueOn,
} from '#engine/rulebook.ts';
import { conditionsOf, type Draft, referencesOf } from '#rulebook/drafts.ts';
import { limitsNamed } from '#rulebook/limits.ts';
import type { WrittenFiles } from '#rulebook/rule-files.ts';
import { pairsApart } from './told-apart.ts';

/** A rule of a verdict table that begins or ends. `reason`: the key of the text that says whom it is about. */
export type RuleChange = { row: string; reason: string; outcome: Outcome; open?: Open };
/** A number that becomes another one; amounts are exact to a hundredth of the currency. */
export type FigureChange = { name: string; unit: string; before: number | string; after: number | string };
/** What is paid; without `before` the rules hold no amount from before that day. */
type AmountChange = Payment & { before?: number; after: number };
/** A part, a last day or a way to ask for a new answer, by the id of its text. */
export type PieceChange = { table: 'content' | 'deadlines' | 'appeal'; id: string; change: 'begins' | 'ends' };

/** All that changes in one programme on one day. */
export type Change = {
  /** `YYYY-MM-DD-<programme>`, or `adopted-<programme>`: no two changes share one. */
  id: string;
  /** `ADOPTED` for what has no date. */
  day: Day;
  programme: string;
  begins: readonly RuleChange[];
  ends: readonly RuleChange[];
  /** What people get whom an older rule takes over from one that ends, or another programme moves: the outcomes, once each. */
  otherwise: readonly Outcome[];
  /** Programmes whose changes on that day bring this one about. */
  follows: readonly string[];
  /** Lengths before and after, each once; `undefined` among them: no number is given. */
  lengths?: { before: readonly (Length | undefined)[]; after: readonly (Length | undefined)[] };
  amounts: readonly AmountChange[];
  figures: readonly FigureChange[];
  pieces: readonly PieceChange[];
};

/** What changes are worked out from. `drafts` are of the same rules as the rulebook; `files` have limits by name. */
export type ChangeSources = {
  rulebook: Rulebook;
  drafts: readonly Draft[];
  files: WrittenFiles;
  /** The texts of the source, by key: some name a figure that no row reads. */
  texts: Readonly<Record<string, string>>;
};

/** How far back changes are told; the text at the head of their page says so in words. */
const MONTHS_BACK = 36;

/** Changes from three years before the day on which the law was last read and all that come, in the order of their days. */
export function changesOf(sources: ChangeSources): Change[] {
  const { rulebook, drafts, files } = sources;
  const diagrams = Diagrams.of(rulebook.nodes);
  const since = addMonths(parseDay(rulebook.checkedOn) as Day, -MONTHS_BACK);
  const found = rulebook.programmes.flatMap((programme) => {
    const draft = drafts.find(({ file }) => file.programme === programme.id) as Draft;
    const figures = figureNames(sources, draft);
    const bench: Bench = {
      rulebook,
      diagrams,
      draft,
      programme,
      figures,
      limits: files.limits,
      parameters: files.parameters,
    };
    return daysOf(bench)
      .filter((day) => day >= since)
      .map((day) => changeOn(bench, day));
  });
  const told = found.filter(isTold);
  return told
    .map((change) => ({ ...change, follows: followedBy(change, told, drafts) }))
    .sort((one, other) => one.day - other.day);
}

type Bench = {
  rulebook: Rulebook;
  diagrams: Diagrams;
  draft: Draft;
  programme: Programme;
  /** Limits and amounts that rows or texts of the programme name. */
  figures: ReadonlySet<string>;
  limits: WrittenFiles['limits'];
  parameters: WrittenFiles['parameters'];
};

/** Whether a change holds anything to tell. */
const isTold = (change: Change): boolean =>
  change.lengths !== undefined ||
  [change.begins, change.ends, change.otherwise, change.amounts, change.figures, change.pieces].some(
    (some) => some.length > 0,
  );

/** Days after the first one on which something of a programme may become another. */
function daysOf({ programme, rulebook, figures }: Bench): Day[] {
  const periods = tablesIn(programme.tables).flatMap((table) => table.periods.slice(1).map(([from]) => from));
  const values = [...figures].flatMap((name) =>
    valuesOf(rulebook, name)
      .slice(1)
      .map(([from]) => from),
  );
  return [...new Set([...periods, ...values])].sort((one, other) => one - other);
}

/** The values of a limit or an amount with their first days, the one that is only adopted last. */
function valuesOf({ limits, parameters }: Rulebook, name: string): (readonly [from: Day, value: number | string])[] {
  const limit = limits[name];
  if (!limit) return (parameters[name]?.values ?? []).map(({ from, value }) => [from, value] as const);
  return [...limit.values, ...(limit.adopted === undefined ? [] : [[ADOPTED, limit.adopted] as const])];
}

function changeOn(bench: Bench, day: Day): Change {
  const { programme } = bench;
  return {
    id: changeId(day, programme.id),
    day,
    programme: programme.id,
    ...rulesOn(bench, day),
    follows: [],
    ...lengthsOn(bench, day),
    amounts: amountsOn(bench, day),
    figures: figuresOn(bench, day),
    pieces: piecesOn(bench, day),
  };
}

/** The anchor of what changes in a programme on a day. */
export const changeId = (day: Day, programme: string): string =>
  `${day === ADOPTED ? 'adopted' : formatDay(day)}-${programme}`;

/** The pairs of what a table gives before a day and on it, where the two differ for somebody. */
function pairsOn<R>({ diagrams }: Bench, table: Table<R> | undefined, day: Day): [R | undefined, R | undefined][] {
  if (!table?.periods.some(([from], place) => place > 0 && from === day)) return [];
  const pairs = pairsApart(diagrams, rootOn(table, day - 1), rootOn(table, day));
  return pairs.map(([before, after]) => [table.rows[before], table.rows[after]]);
}

function rulesOn(bench: Bench, day: Day): Pick<Change, 'begins' | 'ends' | 'otherwise'> {
  const { programme, draft } = bench;
  const given = ({ outcome, event }: Row): string => `${outcome} ${event ?? ''}`;
  const pairs = pairsOn(bench, programme.tables.verdict, day).flatMap(([before, after]) =>
    before && after && given(before) !== given(after) ? [[before, after] as const] : [],
  );
  const ended = new Set(
    draft.tables.verdict.conditions.flatMap(({ id, to }) =>
      to !== undefined && (to === ADOPTED ? ADOPTED : to + 1) === day ? [`${programme.id}.${id}`] : [],
    ),
  );
  const goesOn = new Set(
    draft.tables.verdict.conditions.flatMap(({ id, from }) => (from === day ? [`${programme.id}.${id}`] : [])),
  );
  const afterwards = unique(pairs.map(([, after]) => after));
  return {
    begins: afterwards.filter(({ from }) => from === day).map(ruleOf),
    ends: unique(pairs.map(([before]) => before))
      .filter(({ id }) => ended.has(id) && !goesOn.has(id))
      .map(ruleOf),
    otherwise: unique(afterwards.filter(({ from }) => from !== day).map(({ outcome }) => outcome)),
  };
}

const ruleOf = ({ id, reason = id, outcome, open }: Row): RuleChange => ({
  row: id,
  reason: `reason.${reason}`,
  outcome,
  ...(open && { open }),
});

function lengthsOn(bench: Bench, day: Day): Pick<Change, 'lengths'> {
  const pairs = pairsOn(bench, bench.programme.tables.length, day);
  if (pairs.length === 0) return {};
  return {
    lengths: { before: unique(pairs.map(([before]) => before)), after: unique(pairs.map(([, after]) => after)) },
  };
}

/** Another amount for somebody, or another value of an amount that was paid before. */
function amountsOn(bench: Bench, day: Day): AmountChange[] {
  const { rulebook, programme, diagrams } = bench;
  const { amount: table } = programme.tables;
  if (!table) return [];
  const paidOn = (parameter: string, on: Day) => valueOn(rulebook, parameter, on)?.value;
  const moved = pairsOn(bench, table, day).flatMap(([before, after]): AmountChange[] => {
    const [was, is] = [before && paidOn(before.parameter, day - 1), after && paidOn(after.parameter, day)];
    return after && is !== undefined && is !== was
      ? [{ ...after, ...(was !== undefined && { before: was }), after: is }]
      : [];
  });
  const paid = [...leavesLeft(diagrams, rootOn(table, day))].flatMap((row) => table.rows[row] ?? []);
  const raised = paid.flatMap((row): AmountChange[] => {
    const [was, is] = [paidOn(row.parameter, day - 1), paidOn(row.parameter, day)];
    return was !== undefined && is !== undefined && was !== is ? [{ ...row, before: was, after: is }] : [];
  });
  return unique([...raised, ...moved]);
}

/** Limits that become others, and amounts that only texts name. */
function figuresOn({ rulebook, figures, limits, parameters, programme }: Bench, day: Day): FigureChange[] {
  const paid = new Set((programme.tables.amount?.rows ?? []).map(({ parameter }) => parameter));
  return [...figures].flatMap((name): FigureChange[] => {
    const values = valuesOf(rulebook, name);
    const place = values.findIndex(([from]) => from === day);
    const [before, after] = [values[place - 1]?.[1], values[place]?.[1]];
    if (paid.has(name) || place < 1 || before === undefined || after === undefined || before === after) return [];
    return [{ name, unit: limits[name]?.unit ?? parameters[name]?.unit ?? '', before, after }];
  });
}

const PIECES = ['content', 'deadlines', 'appeal'] as const;

function piecesOn(bench: Bench, day: Day): PieceChange[] {
  const { tables } = bench.programme;
  return PIECES.flatMap((table) => {
    const own: readonly Table<{ id: string }>[] = table === 'appeal' ? [tables.appeal] : tables[table];
    const pairs = own.flatMap((one) => pairsOn(bench, one, day));
    const ids = (side: 0 | 1): string[] => unique(pairs.flatMap((pair) => pair[side]?.id ?? []));
    const [before, after] = [ids(0), ids(1)];
    return [
      ...after.filter((id) => !before.includes(id)).map((id) => ({ table, id, change: 'begins' as const })),
      ...before.filter((id) => !after.includes(id)).map((id) => ({ table, id, change: 'ends' as const })),
    ];
  });
}

/** The limits and amounts that the rows of a programme name, and the texts about it and about the facts that it asks for. */
function figureNames({ files, texts, rulebook }: ChangeSources, draft: Draft): Set<string> {
  const { programme } = draft.file;
  const file = files.programmes.find((one) => one.programme === programme);
  const rows = [...limitsNamed(file), ...(file?.amount?.rows ?? []).map(({ parameter }) => parameter)];
  const facts = unique(conditionsOf(draft).flatMap(factsNamed));
  const about = new RegExp(`^((reason|programme)\\.${programme}|question\\.(${facts.join('|')}))\\.`);
  const named = Object.entries(texts).flatMap(([key, text]) =>
    about.test(key) ? [...text.matchAll(/\{\{([\w-]+\.[\w.-]+)(?::\w+)?\}\}/g)].map(([, name]) => name as string) : [],
  );
  return new Set([...rows, ...named].filter((name) => name in rulebook.limits || name in rulebook.parameters));
}

/** The programmes that a change comes from, where no rule of its own begins or ends. */
function followedBy(
  { begins, ends, day, programme }: Change,
  told: readonly Change[],
  drafts: readonly Draft[],
): string[] {
  if (begins.length + ends.length > 0) return [];
  const draft = drafts.find(({ file }) => file.programme === programme) as Draft;
  const asked = new Set(referencesOf(draft));
  return told.flatMap((other) => (other.day === day && asked.has(other.programme) ? [other.programme] : []));
}

/** Equal things once each, in their order. */
function unique<T>(all: readonly T[]): T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one) ?? '', one])).values()];
}
