/** The words of an option: its own, or those that follow from the limits it lies between. */
import type { Band } from '#engine/rulebook.ts';
import type { Translate } from '#i18n/translate.ts';
import type { Option, Question } from '#questions/questions.ts';

/** What an option says in the language of `t`: "18–24 years". */
export function optionText(t: Translate, question: Pick<Question, 'id'>, { value, band }: Option): string {
  return band ? bandText(t, band) : t(`question.${question.id}.option.${value}`);
}

/** The texts whose number decides the plural form take it as `count`: the one that stands before the unit. */
function bandText(t: Translate, band: Band): string {
  const say = (form: keyof typeof FORMS, values: { count: number; from?: number }) => t(FORMS[form][band.unit], values);
  if ('over' in band || 'upTo' in band) {
    const { over, upTo } = band;
    if (over === undefined) return t(BEGUN.upTo, { count: upTo as number });
    return upTo === undefined ? t(BEGUN.over, { count: over }) : t(BEGUN.between, { from: over, count: upTo });
  }
  const { from, below } = band as { from?: number; below?: number };
  if (from === undefined) return say('below', { count: below as number });
  if (below === undefined) return say('from', { count: from });
  return below - from === 1 ? say('one', { count: from }) : say('range', { from, count: below - 1 });
}

const FORMS = {
  below: { age: 'ui.band.age.below', years: 'ui.band.years.below', months: 'ui.band.months.below' },
  one: { age: 'ui.band.age.one', years: 'ui.band.years.one', months: 'ui.band.months.one' },
  range: { age: 'ui.band.age.range', years: 'ui.band.years.range', months: 'ui.band.months.range' },
  from: { age: 'ui.band.age.from', years: 'ui.band.years.from', months: 'ui.band.months.from' },
} as const;

/** Months that have begun. */
const BEGUN = { upTo: 'ui.band.months.upTo', between: 'ui.band.months.between', over: 'ui.band.months.over' } as const;
