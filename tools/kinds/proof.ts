/** How a proof reads each kind of test. */
import type { Test } from '#engine/conditions/condition.ts';
import type { Term } from '#engine/conditions/term.ts';
import { childProof } from './child.ts';
import type { ProofKind } from './kind.ts';
import { scaleProof } from './scale.ts';
import { spanProof } from './span.ts';
import { valuesProof } from './values.ts';

const PROOFS: { [K in Test['kind']]: ProofKind<Extract<Test, { kind: K }>, Extract<Term, { kind: K }>> } = {
  values: valuesProof,
  scale: scaleProof,
  span: spanProof,
  child: childProof,
};

export const proofOf = ({ kind }: Test | Term): ProofKind<Test, Term> => PROOFS[kind] as ProofKind<Test, Term>;
