/** Proves every table by enumeration and prints how many situations that were, per programme. */
import { FACT_ORDER } from '../src/questions/questions.ts';
import { compileRulebook } from '../src/rules/compile.ts';
import { loadRuleFiles } from '../src/rules/load-rules.ts';
import { proofLine, proveAll } from '../src/rules/proof/prove-all.ts';

const files = loadRuleFiles();
const proofs = proveAll(files, compileRulebook(files, FACT_ORDER), FACT_ORDER);
for (const proof of proofs) console.log(proofLine(proof));
if (proofs.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
