/**
 * A `when` of a rule file as FEEL. It is read from the file as written and not from the engine's conditions, so that the
 * two translations of a rule check each other.
 */
import type { FactKind } from '#engine/rulebook.ts';
import { monthsFeel } from '../kinds/child.ts';
import { anyFeel, notFeel } from '../kinds/combined.ts';
import type { FactFeel, KeywordFeel, Names, Written } from '../kinds/kind.ts';
import { outcomeFeel } from '../kinds/outcome.ts';
import { dateFeel, numberFeel } from '../kinds/scale.ts';
import { spanFeel } from '../kinds/span.ts';
import { choiceFeel, yesNoFeel } from '../kinds/values.ts';
import { type Formula, joined } from './columns.ts';

const FACT_TESTS: Readonly<Record<FactKind['kind'], FactFeel>> = {
  choice: choiceFeel,
  'yes-no': yesNoFeel,
  months: monthsFeel,
  date: dateFeel,
  count: numberFeel,
  year: numberFeel,
  number: numberFeel,
};
const KEYWORDS: Readonly<Record<string, KeywordFeel>> = {
  any: anyFeel,
  not: notFeel,
  outcome: outcomeFeel,
  span: spanFeel,
};

/** A `when` as a formula; with `holds` false, its opposite. */
export function formulaOf(when: Written, names: Names, holds = true): Formula {
  const of = Object.entries(when).map(([key, written]) => {
    const keyword = KEYWORDS[key];
    if (keyword) return keyword(written, holds, (inner, innerHolds) => formulaOf(inner, names, innerHolds), names);
    const kind = names.facts[key]?.kind;
    if (!kind) throw new Error(`"${key}" is no fact, and nothing else that the export knows.`);
    return FACT_TESTS[kind](key, written, holds, names);
  });
  return joined(of, holds);
}
