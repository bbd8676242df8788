/** Questions as written -> questions as they are asked: options for each value, for each stretch between limits, or as listed. */
import type { Condition } from '#engine/conditions/condition.ts';
import { cutsOf } from '#engine/conditions/limits.ts';
import { FAR } from '#engine/deducing.ts';
import type { Known, Range } from '#engine/knowledge.ts';
import type { Band, CountedUnit, Fact, FactTest, Option, Question } from '#engine/rulebook.ts';
import type { WrittenQuestion } from './fact-schemas.ts';
import { factTest, valuesOf, type WrittenValues } from './fact-test.ts';
import { onlyValueOf } from './limits.ts';
import { type RulebookFiles, RuleError } from './rule-files.ts';

type Told = NonNullable<NonNullable<WrittenQuestion['options']>[number]['sets']>[string];

/** The conditions of the programmes that come before the main results, and of all. */
export type Asking = { main: readonly Condition[]; all: readonly Condition[] };

/** @throws {RuleError} for a fact, group, section, exit or value that does not exist, naming the question. */
export function compileQuestions(files: RulebookFiles, asking: Asking): Question[] {
  const ids = files.questions.questions.map(({ fact }) => fact);
  const twice = ids.find((id, place) => ids.indexOf(id) !== place);
  if (twice) throw fault(twice, 'there are two questions with this fact.', 'Give one of them another fact.');
  return files.questions.questions.map((written) => compileQuestion(written, files, asking));
}

function compileQuestion(written: WrittenQuestion, files: RulebookFiles, asking: Asking): Question {
  const { fact, section, kind } = written;
  checkNames(written, files);
  const { 'asked-from-result': asked, 'only-if': onlyIf } = written;
  return {
    id: fact,
    section,
    kind,
    options: optionsOf(written, files, asked === true ? asking.all : asking.main),
    ...(written['folded-group'] && { foldedGroup: written['folded-group'] }),
    ...(asked !== undefined && {
      askedFromResult: asked === true ? asked : { unless: testOf(fact, asked.unless, files) },
    }),
    ...(written.sensitive && { sensitive: written.sensitive }),
    ...(onlyIf && { onlyIf: testOf(fact, onlyIf, files) }),
    ...(written['first-year'] !== undefined && { firstYear: written['first-year'] }),
    ...(written['years-ahead'] !== undefined && { yearsAhead: written['years-ahead'] }),
    ...(written['tells-also'] && { tellsAlso: written['tells-also'] }),
    ...(written['exact-day'] && { exactDay: written['exact-day'] }),
    ...(written.drawing && { drawing: written.drawing }),
  };
}

function checkNames(written: WrittenQuestion, { facts, questions }: RulebookFiles): void {
  const { fact, section, kind, options = [] } = written;
  const named = [
    fact,
    ...(written['tells-also'] ?? []),
    ...options.flatMap(({ about, sets }) => [...(about ? [about] : []), ...Object.keys(sets ?? {})]),
  ];
  const unknown = named.find((one) => !(one in facts));
  if (unknown) throw fault(fact, `there is no fact "${unknown}".`, 'Add it to facts.yaml, or use one that is there.');
  if (!questions.sections.includes(section))
    throw fault(fact, `there is no section "${section}".`, `Use one of: ${questions.sections.join(', ')}.`);
  const exit = options.find((option) => option.exit !== undefined && !(option.exit in questions.exits))?.exit;
  if (exit) throw fault(fact, `there is no exit "${exit}".`, 'Add it to "exits", or use one that is there.');
  const values = options.map(({ value }) => value);
  const twice = values.find((value, place) => values.indexOf(value) !== place);
  if (twice) throw fault(fact, `two options have the value "${twice}".`, 'Give one of them another value.');
  const folded = written['folded-group'];
  if (folded && !options.some(({ group }) => group === folded))
    throw fault(fact, `no option is in the folded group "${folded}".`, 'Correct the name, or leave it out.');
  const undated = written['tells-also']?.find((one) => facts[one]?.kind !== 'date');
  if (undated)
    throw fault(
      fact,
      `it tells also "${undated}".`,
      'Use a fact of the kind date: the day of the answer is told of it.',
    );
  const wanted = { month: 'date', children: 'months', year: 'year' }[kind as string];
  const found = (facts[fact] as Fact).kind;
  if (wanted && found !== wanted)
    throw fault(
      fact,
      `it asks for a ${kind}, and the fact is of the kind "${found}".`,
      `Use a fact of the kind ${wanted}.`,
    );
  if (!wanted && !written.bands && options.length === 0 && !['choice', 'yes-no'].includes(found))
    throw fault(
      fact,
      `it has no options, and its fact is of the kind "${found}".`,
      'unit' in (facts[fact] as Fact) ? 'Write "bands: from-rules", or options.' : 'Write options.',
    );
}

function optionsOf(written: WrittenQuestion, files: RulebookFiles, conditions: readonly Condition[]): Option[] {
  const { fact, kind, options, bands } = written;
  if (bands) return bandsOf(fact, files, conditions);
  if (options)
    return options.map(({ value, sets, ...rest }) => ({
      value,
      sets: rest.exit ? {} : toldBy(sets ?? { [fact]: value }, written, files),
      ...Object.fromEntries(Object.entries(rest).filter(([, one]) => one !== undefined)),
    }));
  if (!['choice', 'list'].includes(kind)) return [];
  const domain = files.facts[fact] as Fact;
  const values = domain.kind === 'choice' ? domain.values : [true, false];
  return values.map((value) => ({ value: String(value), sets: { [fact]: { oneOf: [value] } } }));
}

function toldBy(
  sets: Record<string, Told>,
  { fact: question }: WrittenQuestion,
  files: RulebookFiles,
): Record<string, Known> {
  return Object.fromEntries(Object.entries(sets).map(([fact, told]) => [fact, knownOf(question, fact, told, files)]));
}

function knownOf(question: string, fact: string, told: Told, files: RulebookFiles): Known {
  const domain = files.facts[fact] as Fact;
  const wrong = (allowed: string) =>
    fault(question, `an option says that ${fact} is ${JSON.stringify(told)}.`, `Allowed is ${allowed}.`);
  switch (domain.kind) {
    case 'yes-no':
      if (typeof told !== 'boolean' && told !== 'true' && told !== 'false') throw wrong('true or false');
      return { oneOf: [told === true || told === 'true'] };
    case 'months':
      if (told !== 'some' && told !== 'none') throw wrong('some or none');
      return { oneOf: [told === 'some'] };
    case 'date':
      if (told !== 'never') throw wrong('never');
      return { from: FAR, to: FAR };
    case 'choice': {
      const values = typeof told === 'string' || Array.isArray(told) ? [told].flat() : undefined;
      const without = typeof told === 'object' && 'not' in told ? told.not : undefined;
      if ([...(values ?? without ?? ['?'])].some((value) => !domain.values.includes(value)))
        throw wrong(`${valuesOf(domain.values)}, or "not" with some of them`);
      if (values) return { oneOf: values };
      const left = domain.values.filter((value) => !without?.includes(value));
      // The shorter of the two travels to the browser.
      return without && without.length < left.length ? { noneOf: without } : { oneOf: left };
    }
    default:
      if (typeof told !== 'object' || Array.isArray(told) || 'not' in told)
        throw wrong('a range: at-least or above, at-most or below');
      return checkedRange(
        rangeOf(told, domain, (name) => onlyValueOf(name, fact, files, `question "${question}"`)),
        domain,
        wrong,
      );
  }
}

type ToldRange = Exclude<Told, boolean | string | string[] | { not: string[] }>;
type Counted = Extract<Fact, { min: number }>;

/** The numbers of a range, of which the ends may be limits of the law. */
function rangeOf(told: ToldRange, domain: Counted, valueOfLimit: (limit: string) => number): Range {
  const figure = (written: number | { limit: string } | undefined) =>
    typeof written === 'object' ? valueOfLimit(written.limit) : written;
  const { above, below } = { above: figure(told.above), below: figure(told.below) };
  return {
    from: figure(told['at-least']) ?? (above === undefined ? domain.min : above + stepOf(domain)),
    to: figure(told['at-most']) ?? (below === undefined ? domain.max : below - stepOf(domain)),
  };
}

/** How far apart two values are at least: numbers with decimals are told to the hundredth. */
const stepOf = ({ kind }: Fact): number => (kind === 'number' ? 0.01 : 1);

function checkedRange(range: Range, { min, max }: Counted, wrong: (allowed: string) => RuleError): Range {
  if (range.from < min || range.to > max || range.from > range.to) throw wrong(`a range from ${min} to ${max}`);
  return range;
}

function testOf(question: string, test: Record<string, WrittenValues>, files: RulebookFiles): FactTest {
  const [fact, values] = Object.entries(test)[0] as [string, WrittenValues];
  return factTest(fact, values, files, (problem, remedy) => fault(question, problem, remedy));
}

/** An option for each stretch between the limits that rules make on the fact, or on an earlier one that follows from it. */
function bandsOf(fact: string, files: RulebookFiles, conditions: readonly Condition[]): Option[] {
  const domain = files.facts[fact] as Fact;
  if (!('min' in domain))
    throw fault(
      fact,
      `it asks for bands, and the fact is of the kind "${domain.kind}".`,
      'Leave "bands" out, or use a fact that is a number.',
    );
  if (!domain.unit)
    throw fault(fact, 'its fact has no unit.', 'Give the fact "unit: age", years or months in facts.yaml.');
  const { min, max, unit } = domain;
  const own = limitsOf(fact, conditions);
  const earlier = Object.entries(files.facts)
    .filter(([, other]) => 'unit' in other && other.unit === unit && other.followsFrom?.includes(fact))
    .flatMap(([other]) => limitsOf(other, conditions));
  const all = new Set([...own, ...earlier]);
  // Who has just reached a limit today may have been below it then: that year stands alone, unless the law itself looks at it.
  const alone = earlier.filter((limit) => !all.has(limit - 1) && !all.has(limit + 1)).map((limit) => limit + 1);
  const starts = [...new Set([min, ...all, ...alone])]
    .filter((start) => start >= min && start <= max)
    .sort((a, b) => a - b);
  const inYears = unit === 'months' && starts.every((start) => start % 12 === 0);
  return starts.map((from, place) => {
    const next = starts[place + 1];
    const to = next === undefined ? max : next - stepOf(domain);
    const last = Math.floor(to);
    return {
      value: from === last ? String(from) : `${from}-${last}`,
      sets: { [fact]: { from, to } },
      band:
        domain.counts === 'begun'
          ? { unit, ...(from !== min && { over: from - 1 }), ...(next !== undefined && { upTo: next - 1 }) }
          : bandOf(inYears ? 'years' : unit, inYears ? 12 : 1, from === min ? undefined : from, next),
    };
  });
}

const bandOf = (unit: CountedUnit, size: number, from: number | undefined, below: number | undefined): Band => ({
  unit,
  ...(from !== undefined && { from: from / size }),
  ...(below !== undefined && { below: below / size }),
});

const limitsOf = (fact: string, conditions: readonly Condition[]): number[] =>
  cutsOf(conditions.flatMap((test) => (test.kind === 'scale' && test.fact === fact ? test.limits : [])));

const fault = (question: string, problem: string, remedy: string): RuleError =>
  new RuleError('questions.yaml', `question "${question}": ${problem}`, remedy);
