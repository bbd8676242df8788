/** Proves every table by enumeration and prints how many situations that were, per programme. */
import { FACT_ORDER } from '#questions/questions.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { loadRuleFiles } from '#rulebook/load.ts';
import { proofLine, proveAll } from './proof/prove-all.ts';

const files = loadRuleFiles();
const proofs = proveAll(files, compileRulebook(files, FACT_ORDER), FACT_ORDER);
for (const proof of proofs) console.log(proofLine(proof));
if (proofs.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
