/**
 * A rulebook in two parts: what choosing the next question needs, which every tap waits for, and what only results need.
 * The questions then start with half of the weight.
 */
import { factsOf, type Term } from '#engine/conditions/term.ts';
import {
  ASKED_FOR,
  mapTables,
  type Option,
  type Question,
  type Row,
  type Rulebook,
  rootsOf,
  type Tables,
} from '#engine/rulebook.ts';
import { type BriefProgramme, briefly, wholly } from './brief-rows.ts';
import { readNodes, type SentNodes, writeNodes } from './node-text.ts';

/** What only results need: reasons, amounts, and the programmes that are asked about later. Goes with its own first part. */
export type ResultRules = Pick<
  Rulebook,
  'topics' | 'parameters' | 'limits' | 'bounds' | 'way' | 'nodes' | 'programmes' | 'steps'
> & {
  /** The terms and the options that the first part has without their content, by number and by question. */
  terms: Readonly<Record<number, Term>>;
  options: Readonly<Record<string, readonly Option[]>>;
};

/** The same for the wire. */
export type SentRules = Omit<ResultRules, 'programmes' | 'nodes'> & {
  programmes: BriefProgramme[];
  nodes: SentNodes;
};
/** The first part for the wire. */
export type SentQuestionRules = Omit<Rulebook, 'nodes'> & { nodes: SentNodes };

const withoutReasons = ({ outcome }: Row): Row => ({
  id: '',
  outcome,
  from: 0,
  sources: [],
  tests: [],
  office: '',
  next: [],
});

/** How many nodes the questions need: nodes stand in the order in which the programmes come to them, main ones first. */
export function nodesAsked({ programmes }: Rulebook): number {
  return (
    1 +
    Math.max(
      -1,
      ...programmes
        .filter(({ askedFromResult }) => !askedFromResult)
        .flatMap((programme) => rootsOf(programme, ASKED_FOR)),
    )
  );
}

/** The diagrams and outcomes of the main programmes, enough to ask questions but not to evaluate. */
export function questionRules(rulebook: Rulebook): Rulebook {
  const isAsked = askedInMain(rulebook);
  const isTold = toldInMain(rulebook, isAsked);
  return {
    ...rulebook,
    isMainOnly: true,
    facts: {},
    // Which there are; what each asks is known with the rest.
    topics: rulebook.topics.map(({ id }) => ({ id, programmes: [] })),
    steps: {},
    parameters: {},
    limits: {},
    // Read with the code that looks for contradictions, which comes with the rest.
    bounds: { ages: [], order: [], counts: [] },
    way: { headlines: [], bundles: {}, stops: [], quiet: [], start: { fact: '', offices: [], emergency: [] } },
    // A term that no main programme asks has one cell: nothing turns on it.
    terms: rulebook.terms.map((term, number) =>
      isAsked(number) ? term : { kind: 'scale', fact: factsOf(term)[0] as string, cuts: [] },
    ),
    questions: rulebook.questions.map((question) => ({
      ...question,
      options: question.options.map((option) => ({ ...option, sets: only(option.sets, isTold) })),
    })),
    nodes: rulebook.nodes.slice(0, nodesAsked(rulebook)),
    programmes: rulebook.programmes
      .filter(({ askedFromResult }) => !askedFromResult)
      .map(({ id, order, code, tables }) => ({
        id,
        order,
        code,
        decides: '',
        bring: [],
        instead: [],
        tables: askedTables(tables),
      })),
  };
}

/** Whether some diagram of a main programme asks a term. */
function askedInMain(rulebook: Rulebook): (term: number) => boolean {
  const asked = new Set(rulebook.nodes.slice(0, nodesAsked(rulebook)).map(([term]) => term));
  return (term) => asked.has(term);
}

/** The tables that questions are asked for, with their outcomes and no other row. */
function askedTables(tables: Tables): Tables {
  const { verdict, length, amount } = mapTables(tables, ({ periods }) => ({ rows: [], periods }));
  return {
    verdict: { ...verdict, rows: tables.verdict.rows.map(withoutReasons) },
    ...(length && { length }),
    ...(amount && { amount }),
    content: [],
    deadlines: [],
    appeal: { rows: [], periods: [] },
  };
}

/** Whether what is told about a fact matters before the results: for a main programme, or for a fact that follows from it. */
function toldInMain({ terms, followsFrom }: Rulebook, isAsked: (term: number) => boolean): (fact: string) => boolean {
  const facts = new Set([
    ...terms.flatMap((term, number) => (isAsked(number) ? factsOf(term) : [])),
    ...Object.entries(followsFrom).flatMap(([fact, sources]) => [fact, ...sources]),
  ]);
  return (fact) => facts.has(fact);
}

const only = (sets: Option['sets'], isTold: (fact: string) => boolean): Option['sets'] =>
  Object.fromEntries(Object.entries(sets).filter(([fact]) => isTold(fact)));

/** Everything that the first part lacks. */
export function resultRules(rulebook: Rulebook): ResultRules {
  const { topics, parameters, limits, bounds, way, nodes, programmes, steps, terms, questions } = rulebook;
  const isAsked = askedInMain(rulebook);
  const isTold = toldInMain(rulebook, isAsked);
  const isWhole = ({ options }: Question) => options.every(({ sets }) => Object.keys(sets).every(isTold));
  return {
    topics,
    parameters,
    limits,
    bounds,
    way,
    programmes,
    steps,
    nodes: nodes.slice(nodesAsked(rulebook)),
    terms: Object.fromEntries(terms.flatMap((term, number) => (isAsked(number) ? [] : [[number, term]]))),
    options: Object.fromEntries(
      questions.flatMap((question) => (isWhole(question) ? [] : [[question.id, question.options]])),
    ),
  };
}

/**
 * Without the limits and amounts that no page works out any more: a figure with one value is filled into the texts while the
 * site is built. @param inTexts names that texts read
 */
export function withoutSettled(rulebook: Rulebook, inTexts: ReadonlySet<string>): Rulebook {
  const paid = new Set(
    rulebook.programmes.flatMap(({ tables }) => tables.amount?.rows ?? []).map((row) => row.parameter),
  );
  const changes = (name: string, values: readonly unknown[]) => values.length > 1 && inTexts.has(name);
  return {
    ...rulebook,
    limits: entriesWhere(rulebook.limits, (name, { values }) => changes(name, values)),
    parameters: entriesWhere(rulebook.parameters, (name, { values }) => paid.has(name) || changes(name, values)),
  };
}

function entriesWhere<T>(all: Readonly<Record<string, T>>, keep: (name: string, one: T) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([name, one]) => keep(name, one)));
}

/** Result rules with brief rows, for the wire. @param first number of their first node */
export const sentRules = ({ programmes, nodes, ...rest }: ResultRules, first: number): SentRules => ({
  ...rest,
  programmes: programmes.map(briefly),
  nodes: writeNodes(nodes, first),
});

/** Result rules as they were before they were sent. */
export const arrivedRules = ({ programmes, nodes, ...rest }: SentRules): ResultRules => ({
  ...rest,
  programmes: programmes.map(wholly),
  nodes: readNodes(nodes),
});

/** The first part, for the wire. */
export const sentQuestionRules = ({ nodes, ...rest }: Rulebook): SentQuestionRules => ({
  ...rest,
  nodes: writeNodes(nodes, 0),
});

/** The first part as it was before it was sent. */
export const arrivedQuestionRules = ({ nodes, ...rest }: SentQuestionRules): Rulebook => ({
  ...rest,
  nodes: readNodes(nodes),
});

/** The whole rulebook again. */
export function joinRules({ isMainOnly: _, ...first }: Rulebook, rest: ResultRules): Rulebook {
  const { terms, options, nodes, ...own } = rest;
  return {
    ...first,
    ...own,
    nodes: [...first.nodes, ...nodes],
    terms: first.terms.map((term, number) => terms[number] ?? term),
    questions: first.questions.map((question) => ({ ...question, options: options[question.id] ?? question.options })),
  };
}
