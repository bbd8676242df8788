/** What kind of fact a name in a rule file stands for. */
import { FACTS, type FactId, type FactKind } from '#facts/facts.ts';

export type KindOf = (fact: string) => FactKind | undefined;

export const kindOf: KindOf = (fact) => (Object.hasOwn(FACTS, fact) ? FACTS[fact as FactId] : undefined);
