/** Checks the rule files and says where something is wrong and what to do: `npm run rules:check`. */
import { FACT_ORDER } from '#questions/questions.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { loadRuleFiles, RuleError } from '#rulebook/load.ts';
import { proveAll } from './proof/prove-all.ts';

try {
  const files = loadRuleFiles();
  const rulebook = compileRulebook(files, FACT_ORDER);
  const faults = proveAll(files, rulebook, FACT_ORDER).flatMap(({ programme, faults: found }) =>
    found.map((fault) => `src/rulebooks/norway/programmes/${programme}.yaml: ${fault}`),
  );
  for (const fault of faults) console.error(fault);
  const rows = rulebook.programmes.reduce((sum, programme) => sum + programme.tables.verdict.rows.length, 0);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`${rulebook.programmes.length} programmes with ${rows} rows: nothing is wrong.`);
} catch (error) {
  if (!(error instanceof RuleError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
