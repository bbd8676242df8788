/**
 * A condition of a row in the words of a language, for readers who are asked nothing: "Age: 18–54 years". Facts are called as their
 * questions call them; `fact.<id>.name` and `fact.<id>.<value>` name what no question does.
 */
import { formatDay } from '#engine/calendar.ts';
import type { ChildAge, ChildTest } from '#engine/conditions/child.ts';
import type { Condition } from '#engine/conditions/condition.ts';
import type { Limits } from '#engine/conditions/limits.ts';
import type { ScaleTest } from '#engine/conditions/scale.ts';
import type { SpanTest } from '#engine/conditions/span.ts';
import { firstOf, TODAY, type Unit } from '#engine/conditions/time.ts';
import type { ValuesTest } from '#engine/conditions/values.ts';
import type { Value } from '#engine/knowledge.ts';
import type { CountedUnit, Outcome, Rulebook } from '#engine/rulebook.ts';
import { bandText, type Stretch } from '#i18n/bands.ts';
import { formatDigits, monthOfDate } from '#i18n/dates.ts';
import type { Translate } from '#i18n/translate.ts';
import { outcomeKey } from './figure-words.ts';

/** What is said of one thing: it is one of some values, or none of them. */
type Said = { kind: 'one'; subject: string; values: readonly string[]; isNoneOf?: true; programme?: string };
/** A condition in words. Texts may hold office words in double brackets. */
export type Words = Said | { kind: 'all' | 'any'; of: readonly Words[] } | { kind: 'not'; of: Words };

/** The texts of a language, and the facts and questions that they name. @param has whether there is a text of that key */
export type Vocabulary = {
  t: Translate;
  has: (key: string) => boolean;
  rulebook: Pick<Rulebook, 'facts' | 'questions'>;
};

/** A condition in words. @throws where a fact or a value has no name in the language */
export function conditionWords(condition: Condition, words: Vocabulary): Words {
  switch (condition.kind) {
    case 'values':
      return valuesWords(condition, words);
    case 'scale':
      return scaleWords(condition, words);
    case 'span':
      return spanWords(condition, words);
    case 'child':
      return childWords(condition, words);
    case 'outcome':
      return outcomeWords(condition.programme, condition.outcomes as readonly Outcome[], words);
    case 'not':
      return negated(conditionWords(condition.of, words));
    default:
      return { kind: condition.kind, of: condition.of.map((one) => conditionWords(one, words)) };
  }
}

function negated(of: Words): Words {
  if (of.kind === 'not') return of.of;
  if (of.kind !== 'one') return { kind: 'not', of };
  const { isNoneOf, ...said } = of;
  return isNoneOf ? said : { ...said, isNoneOf: true };
}

const said = (subject: string, ...values: string[]): Said => ({ kind: 'one', subject, values });

/** What a fact is called: by its question, or by itself. */
function nameOf(fact: string, { t, has }: Vocabulary): string {
  return t(has(`fact.${fact}.name`) ? `fact.${fact}.name` : `question.${fact}.short`);
}

/** More values than this are said by what is left out, where that is less. */
const FEW = 4;
/** What is said of such a value names nothing: "None of these". */
const NOTHING = 'none';

/** What it is; or what it is not, where that is shorter and nobody has to turn a "none" round. */
function valuesWords({ fact, values }: ValuesTest, words: Vocabulary): Words {
  const others = domainOf(fact, words.rulebook).filter((value) => !values.includes(value));
  const isShorter =
    values.length > FEW && others.length > 0 && others.length < values.length && !others.includes(NOTHING);
  const subject = nameOf(fact, words);
  return isShorter
    ? { kind: 'one', subject, values: textsOf(fact, others, words), isNoneOf: true }
    : { kind: 'one', subject, values: textsOf(fact, values, words) };
}

function domainOf(fact: string, { facts }: Pick<Rulebook, 'facts'>): readonly Value[] {
  const domain = facts[fact];
  return domain?.kind === 'choice' ? domain.values : [];
}

/** The texts of some values, in the order in which their question has them. */
function textsOf(fact: string, values: readonly Value[], { t, has, rulebook }: Vocabulary): string[] {
  const options = rulebook.questions.find(({ id }) => id === fact)?.options ?? [];
  const keyOf = (value: Value): string | undefined =>
    [`fact.${fact}.${value}`, `question.${fact}.option.${value}`].find(has) ?? YES_OR_NO.get(value);
  const place = (value: Value) => options.findIndex((option) => option.value === `${value}`);
  const inOrder = values.toSorted((a, b) => place(a) - place(b));
  const keys = inOrder.flatMap((value) => keyOf(value) ?? []);
  if (keys.length === values.length) return keys.map((key) => t(key));
  const within = options.filter(({ sets }) => isWithin(sets[fact], values));
  const met = within.flatMap(({ sets }) => oneOf(sets[fact]));
  const nameless = values.filter((value) => !met.includes(value));
  if (nameless.length > 0)
    throw new Error(`"${fact}" has no words for "${nameless.join('", "')}". Write the text "fact.${fact}.<value>".`);
  return within.map(({ value }) => t(`question.${fact}.option.${value}`));
}

const YES_OR_NO: ReadonlyMap<Value, string> = new Map([
  [true, 'ui.condition.yes'],
  [false, 'ui.condition.no'],
]);

type Left = Rulebook['questions'][number]['options'][number]['sets'][string] | undefined;

const oneOf = (left: Left): readonly Value[] => (left && 'oneOf' in left ? left.oneOf : []);
const isWithin = (left: Left, values: readonly Value[]): boolean =>
  oneOf(left).length > 0 && oneOf(left).every((value) => values.includes(value));

function scaleWords({ fact, limits, isOfDays }: ScaleTest, words: Vocabulary): Words {
  const { t, rulebook } = words;
  const subject = nameOf(fact, words);
  if (isOfDays) return said(subject, daysText(limits, t));
  const domain = rulebook.facts[fact];
  const unit = domain?.unit;
  if (!unit) return said(subject, numberText(limits, t));
  return said(subject, stretchText(limits, unit, t, domain.counts === 'begun'));
}

/** A number or a time within limits: "18–54 years", "More than 6 months". */
function stretchText(limits: Limits, unit: CountedUnit, t: Translate, begun = false): string {
  const [first = '', second] = stretches(limits, unit, begun).map((one) => bandText(t, { ...one, unit }));
  return second === undefined ? first : t('ui.condition.pair', { first, second: inside(second) });
}

/** A text in the middle of a sentence. */
const inside = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Limits as the words of bands want them; where only the end of a stretch is more than a number, two that both hold. */
function stretches({ atLeast, below }: Limits, unit: CountedUnit, begun = false): Stretch[] {
  const isMore = (cut: number | undefined) => cut !== undefined && cut % 1 !== 0;
  // Where begun ones count, "at least 7" is "more than 6", and "below 13" is "up to 12".
  const over = begun && atLeast !== undefined ? atLeast - 1 : Math.floor(atLeast ?? 0);
  const upTo = begun && below !== undefined ? below - 1 : Math.floor(below ?? 0);
  const from: Stretch[] = atLeast === undefined ? [] : [begun || isMore(atLeast) ? { over } : { from: atLeast }];
  const to: Stretch[] = below === undefined ? [] : [begun || isMore(below) ? { upTo } : { below }];
  const [first, second] = [...from, ...to];
  // "6 to 7 years" would leave out seven and a half; an age is always full years.
  const isWhole = unit === 'age' || begun;
  const areAlike = isWhole && first && second && 'over' in first === 'upTo' in second;
  return areAlike ? [{ ...first, ...second } as Stretch] : [...from, ...to];
}

function daysText({ atLeast, below }: Limits, t: Translate): string {
  const day = (number: number) => formatDigits(formatDay(number));
  if (below === undefined) return t('ui.condition.date.from', { date: day(atLeast as number) });
  if (atLeast === undefined) return t('ui.condition.date.before', { date: day(below) });
  if (below === atLeast + 1) return day(atLeast);
  return t('ui.condition.date.range', { date: day(atLeast), last: day(below - 1) });
}

function numberText({ atLeast, below }: Limits, t: Translate): string {
  if (below === undefined) return t('ui.condition.number.from', { number: atLeast as number });
  if (atLeast === undefined) return t('ui.condition.number.below', { number: below });
  return t('ui.condition.number.range', { number: atLeast, last: below - 1 });
}

function spanWords({ from, to, unit, limits, fromYear }: SpanTest, words: Vocabulary): Words {
  const { t } = words;
  if (fromYear && to === TODAY) return said(ageSubject(unit, t), stretchText(limits, 'age', t));
  const names = { from: nameOf(from, words), to: to === TODAY ? '' : nameOf(to, words) };
  const subject =
    to !== TODAY
      ? t('ui.condition.between', names)
      : t(unit === 'months' ? 'ui.condition.since' : 'ui.condition.yearsSince', { name: names.from });
  return said(subject, stretchText(limits, unit === 'months' ? 'months' : 'years', t));
}

/** The age that a year of birth gives: at the end of this year, or of the year in which a day last came. */
const ageSubject = (unit: Unit, t: Translate): string =>
  unit === 'calendar-years'
    ? t('ui.condition.ageThisYear')
    : t('ui.condition.ageSince', { day: dayOfYear(firstOf(unit), t) });

/** `08-01` as "1 August". */
function dayOfYear(day: string, t: Translate): string {
  const [month, date] = day.split('-').map(Number) as [number, number];
  return t('ui.condition.day', { day: date, month: monthOfDate(month, t) });
}

/** Every age is that of one and the same child. */
function childWords({ tests }: ChildTest, words: Vocabulary): Words {
  const ages = tests.map((test) => childAge(test, words));
  return said(
    words.t('ui.condition.child'),
    ages.reduce((first, second) => words.t('ui.condition.pair', { first, second })),
  );
}

function childAge({ unit, at, limits }: ChildAge, words: Vocabulary): string {
  const { t } = words;
  const age = stretchText(limits, unit === 'months' ? 'months' : 'age', t);
  if (at === TODAY)
    return t('ui.condition.childAge', {
      when: unit === 'months' ? t('ui.condition.ageToday') : ageSubject(unit, t),
      age,
    });
  const year = nameOf(at.year, words);
  const when =
    unit === 'months'
      ? t('ui.condition.ageOnDay', { day: dayOfYear(at.day, t), name: year })
      : t('ui.condition.ageInYear', { name: year });
  return t('ui.condition.childAge', { when, age });
}

/** The statuses that another result must have, each once. */
function outcomeWords(programme: string, outcomes: readonly Outcome[], { t }: Vocabulary): Words {
  const statuses = outcomes.filter((one) => one !== 'unknown').map((one) => t(outcomeKey(one)));
  return { ...said(t(`programme.${programme}.name`), ...new Set(statuses)), programme };
}
