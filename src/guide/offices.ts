/** What an office has to do with programmes, by the rules. */
import type { Rulebook } from '#engine/rulebook.ts';

/** Ids of programmes, in the order of the rulebook. */
export type Duties = {
  /** The office decides about them. */
  decides: string[];
  /** Another office decides, and some rows say to ask this one. */
  asked: string[];
};

/** @param office its id */
export function dutiesOf({ programmes }: Pick<Rulebook, 'programmes'>, office: string): Duties {
  const isAsked = ({ decides, tables }: Rulebook['programmes'][number]) =>
    decides !== office && tables.verdict.rows.some((row) => row.office === office);
  const idsOf = (chosen: Rulebook['programmes']) => chosen.map(({ id }) => id);
  return {
    decides: idsOf(programmes.filter(({ decides }) => decides === office)),
    asked: idsOf(programmes.filter(isAsked)),
  };
}
