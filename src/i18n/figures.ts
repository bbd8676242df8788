/**
 * Figures of the law in texts: `{{training.ends}}` is the value of a limit or an amount on the day that is shown.
 * A dot in the name tells them from what a caller passes. `{{name:unit}}` adds the unit in the form that the number takes,
 * `{{name:month}}` and `{{name:year}}` are parts of a day, `{{name@adopted}}` is what is adopted without a date.
 */
import { formatMonthOfDate, formatWords } from './dates.ts';
import type { Language } from './languages.ts';
import { type FigureMark, type Figures, fillFigures, pluralSuffix } from './translate.ts';

type Strings = Readonly<Record<string, string>>;
type Limit = {
  unit: string;
  values: readonly (readonly [from: number, value: number | string])[];
  adopted?: number | string;
};
type Parameter = { values: readonly { from: number; value: number }[] };

/** Limits and amounts, as a rulebook holds them. */
export type Law = { limits: Readonly<Record<string, Limit>>; parameters: Readonly<Record<string, Parameter>> };

/** `value` is a number, or a day `YYYY-MM-DD`. */
type Figure = { unit: string; value: number | string };

const UNITS = ['ui.unit.age', 'ui.unit.years', 'ui.unit.months', 'ui.unit.weeks', 'ui.unit.days', 'ui.unit.hours'];

/** The key of the text that says a number of a unit; nothing for a unit that is no word. */
export const unitKey = (unit: string): string | undefined => UNITS.find((key) => key.endsWith(`.${unit}`));

/** The figures of a day. Before the first value the first counts: a text may speak of a rule that is still to come. */
export function figures(law: Law, on: number): Figures {
  return (mark, strings, language) => {
    const { unit, values, adopted } = datedOf(law, mark.name);
    const value = mark.adopted ? adopted : ([...values].reverse().find(([from]) => from <= on) ?? values[0])?.[1];
    return value === undefined ? undefined : show({ unit, value }, mark, strings, language);
  };
}

/** Only the figures that are the same on every day, to be filled in while the site is built. */
export function settledFigures(law: Law): Figures {
  const shown = figures(law, 0);
  return (mark, strings, language) =>
    mark.adopted || datedOf(law, mark.name).values.length === 1 ? shown(mark, strings, language) : undefined;
}

/** The same texts with the figures filled in that are known. @param all texts of the language, with its months and units */
export function withFigures(texts: Strings, known: Figures, all: Strings, language: Language): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, fillFigures(text, (mark) => known(mark, all, language))]),
  );
}

function datedOf({ limits, parameters }: Law, name: string): Limit {
  const found = limits[name];
  if (found) return found;
  const values = parameters[name]?.values ?? [];
  return { unit: 'money', values: values.map(({ from, value }) => [from, Math.round(value)] as const) };
}

function show(
  { unit, value }: Figure,
  { form }: FigureMark,
  strings: Strings,
  language: Pick<Language, 'tag' | 'plurals' | 'groups'>,
): string | undefined {
  // A figure is digits, or words of the language itself: it needs no marks that keep it in one piece.
  const t = (key: string, values: Record<string, string | number> = {}) =>
    (strings[key] ?? '').replace(/\{\{(\w+)\}\}/g, (_, name: string) => `${values[name]}`);
  if (typeof value === 'string') {
    if (form === 'year') return value.slice(0, 4);
    return form === 'month' ? formatMonthOfDate(value, t) : formatWords(value, t);
  }
  if (form !== 'unit') return formatSum(value, language);
  const key = unitKey(unit);
  return key && t(key + pluralSuffix(value, language), { count: value });
}

/** `15000` in a sentence: `15,000` in English, `15 000` or `15000` in others, as the language writes it. */
function formatSum(value: number, { groups }: Pick<Language, 'groups'>): string {
  const digits = `${value}`;
  return groups && digits.length >= groups.from ? digits.replace(/\B(?=(\d{3})+$)/g, groups.mark) : digits;
}
