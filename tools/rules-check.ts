/** Checks the rule files and says where something is wrong and what to do: `npm run rules:check`. */
import { compileRulebook } from '#rulebook/compile.ts';
import { RuleError } from '#rulebook/rule-files.ts';
import { rulebookFolder } from '#rulebooks/index.ts';
import { proveAll } from './proof/prove-all.ts';
import { files } from './rulebook.ts';

try {
  const rulebook = compileRulebook(files);
  const faults = proveAll(files, rulebook).flatMap(({ programme, faults: found }) =>
    found.map((fault) => `${rulebookFolder}/programmes/${programme}.yaml: ${fault}`),
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
