/** Stretches of numbers in words: "18–24 years", "More than 6 months". */
import type { Translate } from './translate.ts';

/** What is counted. */
type Unit = 'age' | 'years' | 'months';
/** From `from` up to and without `below`, in full units; or more than `over` and up to `upTo`, where begun ones count. */
export type Stretch = { from?: number; below?: number } | { over?: number; upTo?: number };

/** A stretch in the language of `t`. Texts whose number decides the plural form take it as `count`: the one before the unit. */
export function bandText(t: Translate, band: Stretch & { unit: Unit }): string {
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
