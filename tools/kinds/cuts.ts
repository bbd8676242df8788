/** Proofs about terms that are cut into stretches: the least value of each cell stands for it. */
import type { Limits } from '#engine/conditions/limits.ts';
import type { ProofKind } from './kind.ts';

type Cut = { cuts: readonly number[] };

/** The first cell reaches below everything. */
const leastOf = ({ cuts }: Cut): number[] => [Number.NEGATIVE_INFINITY, ...cuts];

export const cutsProof: ProofKind<{ limits: Limits }, Cut> = {
  passes: ({ limits: { atLeast, below } }, term) =>
    leastOf(term).map((least) => (atLeast === undefined || least >= atLeast) && (below === undefined || least < below)),
  ownCell: (own, whole, cell) => own.cuts.filter((cut) => cut <= (leastOf(whole)[cell] as number)).length,
};
