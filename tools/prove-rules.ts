/** Proves every table by enumeration and prints how many situations that were, per programme. */
import { compileRulebook } from '#rulebook/compile.ts';
import { proofLine, proveAll } from './proof/prove-all.ts';
import { files } from './rulebook.ts';

const proofs = proveAll(files, compileRulebook(files));
for (const proof of proofs) console.log(proofLine(proof));
if (proofs.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
