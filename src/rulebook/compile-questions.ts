/** Questions as written -> questions as they are asked: options for each value, for each stretch between limits, or as listed. */
import type { Condition } from '#engine/conditions/condition.ts';
import { cutsOf } from '#engine/conditions/limits.ts';
import { FAR } from '#engine/deducing.ts';
import type { Known, Range } from '#engine/knowledge.ts';
import type { Band, CountedUnit, Fact, FactTest, Option, Question } from '#engine/rulebook.ts';
import { checkQuestions, fault, nameOf } from './check-questions.ts';
import type { WrittenQuestion } from './fact-schemas.ts';
import { factTest, valuesOf, type WrittenValues } from './fact-test.ts';
import { onlyValueOf } from './limits.ts';
import type { RulebookFiles, RuleError } from './rule-files.ts';

type Told = NonNullable<NonNullable<WrittenQuestion['options']>[number]['sets']>[string];

/** The conditions of the programmes that come before the main results, and of all. */
export type Asking = { main: readonly Condition[]; all: readonly Condition[] };

/** @throws {RuleError} for a fact, group, section, exit or value that does not exist, naming the question. */
export function compileQuestions(files: RulebookFiles, asking: Asking): Question[] {
  checkQuestions(files);
  return files.questions.questions.map((written) => compileQuestion(written, files, asking));
}

function compileQuestion(written: WrittenQuestion, files: RulebookFiles, asking: Asking): Question {
  const { section, kind, finer } = written;
  const id = nameOf(written);
  const { 'asked-from-result': asked, 'only-if': onlyIf } = written;
  return {
    id,
    ...(written.question !== undefined && { isNoFact: true as const }),
    ...(finer !== undefined && { finer }),
    section,
    kind,
    options: optionsOf(written, files, asked === true || finer ? asking.all : asking.main, asking.all),
    ...(written.opening && { opening: written.opening }),
    ...(written.early && { early: written.early }),
    ...(written['rows-by'] !== undefined && { rowsBy: written['rows-by'] }),
    ...(asked !== undefined && {
      askedFromResult: asked === true ? asked : { unless: testOf(id, asked.unless, files) },
    }),
    ...(written.sensitive && { sensitive: written.sensitive }),
    ...(onlyIf && { onlyIf: testOf(id, onlyIf, files) }),
    ...(written['first-year'] !== undefined && { firstYear: written['first-year'] }),
    ...(written['years-ahead'] !== undefined && { yearsAhead: written['years-ahead'] }),
    ...(written['tells-also'] && { tellsAlso: written['tells-also'] }),
    ...(written['exact-day'] && { exactDay: written['exact-day'] }),
    ...(written.drawing && { drawing: written.drawing }),
  };
}

function optionsOf(
  written: WrittenQuestion,
  files: RulebookFiles,
  conditions: readonly Condition[],
  all: readonly Condition[],
): Option[] {
  const { finer, kind, options, bands } = written;
  const id = nameOf(written);
  if (finer)
    return bandsOf(id, finer, files, [
      ...startsFromRules(id, finer, files, conditions),
      ...bandsAskedFor(finer, files),
    ]);
  if (Array.isArray(bands)) return bandsOf(id, id, files, checkedStarts(id, bands, files, all));
  if (bands) return bandsOf(id, id, files, startsFromRules(id, id, files, conditions));
  if (options)
    return options.map(({ value, sets, 'rows-for': rowsFor, 'usual-length': usualLength, ...rest }) => ({
      value,
      sets: rest.exit ? {} : toldBy(sets ?? (written.fact ? { [written.fact]: value } : {}), id, files),
      ...Object.fromEntries(Object.entries(rest).filter(([, one]) => one !== undefined)),
      ...(rowsFor && { rowsFor }),
      ...(usualLength && { usualLength }),
    }));
  if (!['choice', 'list'].includes(kind)) return [];
  const domain = files.facts[id] as Fact;
  const values = domain.kind === 'choice' ? domain.values : [true, false];
  return values.map((value) => ({ value: String(value), sets: { [id]: { oneOf: [value] } } }));
}

function toldBy(sets: Record<string, Told>, question: string, files: RulebookFiles): Record<string, Known> {
  return Object.fromEntries(Object.entries(sets).map(([fact, told]) => [fact, knownOf(question, fact, told, files)]));
}

function knownOf(question: string, fact: string, told: Told, files: RulebookFiles): Known {
  const domain = files.facts[fact] as Fact;
  if (typeof told === 'object' && 'open' in told) return { noneOf: [] };
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

type ToldRange = Exclude<Told, boolean | string | string[] | { not: string[] } | { open: true }>;
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

/** An option for each stretch from one start to the next. */
function bandsOf(question: string, fact: string, files: RulebookFiles, found: readonly number[]): Option[] {
  const domain = countedFact(question, fact, files);
  const { min, max, unit } = domain;
  const starts = [...new Set([min, ...found])].filter((start) => start >= min && start <= max).sort((a, b) => a - b);
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

function countedFact(question: string, fact: string, files: RulebookFiles): Counted & { unit: CountedUnit } {
  const domain = files.facts[fact] as Fact;
  if (!('min' in domain))
    throw fault(
      question,
      `it asks for bands, and the fact is of the kind "${domain.kind}".`,
      'Leave "bands" out, or use a fact that is a number.',
    );
  const { unit } = domain;
  if (!unit)
    throw fault(question, 'its fact has no unit.', 'Give the fact "unit: age", years or months in facts.yaml.');
  return { ...domain, unit };
}

/** Where the limits begin that rules make on the fact, or on an earlier one that follows from it. */
function startsFromRules(
  question: string,
  fact: string,
  files: RulebookFiles,
  conditions: readonly Condition[],
): number[] {
  const { unit } = countedFact(question, fact, files);
  const earlier = Object.entries(files.facts)
    .filter(([, other]) => 'unit' in other && other.unit === unit && other.followsFrom?.includes(fact))
    .flatMap(([other]) => limitsOf(other, conditions));
  const all = new Set([...limitsOf(fact, conditions), ...earlier]);
  // Who has just reached a limit today may have been below it then: that year stands alone, unless the law itself looks at it.
  const alone = earlier.filter((limit) => !all.has(limit - 1) && !all.has(limit + 1)).map((limit) => limit + 1);
  return [...all, ...alone];
}

/** Bands that people think in. An edge of the rules inside one needs a finer question, or the answer would leave it open for good. */
function checkedStarts(
  question: string,
  starts: readonly number[],
  files: RulebookFiles,
  conditions: readonly Condition[],
): readonly number[] {
  const { min, max } = countedFact(question, question, files);
  const wrong = starts.find((start, place) => start <= (starts[place - 1] ?? min) || start > max);
  if (wrong !== undefined)
    throw fault(
      question,
      `a band cannot begin at ${wrong}.`,
      `Write numbers above ${min}, from the least to the greatest.`,
    );
  const inside = limitsOf(question, conditions).find((limit) => limit > min && limit <= max && !starts.includes(limit));
  if (inside !== undefined && !files.questions.questions.some(({ finer }) => finer === question))
    throw fault(
      question,
      `a row divides ${question} at ${inside}, inside a band.`,
      `Add a question with "finer: ${question}", or let a band begin there.`,
    );
  return starts;
}

/** Where the bands begin that are asked for before a finer question. */
function bandsAskedFor(fact: string, { questions }: RulebookFiles): readonly number[] {
  const bands = questions.questions.find((one) => one.fact === fact)?.bands;
  return Array.isArray(bands) ? bands : [];
}

const bandOf = (unit: CountedUnit, size: number, from: number | undefined, below: number | undefined): Band => ({
  unit,
  ...(from !== undefined && { from: from / size }),
  ...(below !== undefined && { below: below / size }),
});

const limitsOf = (fact: string, conditions: readonly Condition[]): number[] =>
  cutsOf(conditions.flatMap((test) => (test.kind === 'scale' && test.fact === fact ? test.limits : [])));
