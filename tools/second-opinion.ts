/**
 * A second opinion on the rules: random people are decided by our engine and, from the exported DMN, by a FEEL engine that
 * is not ours. `npm run rules:second-opinion -- [people per programme]`; fails where the two differ.
 */
import { compileRulebook } from '#rulebook/compile.ts';
import { files } from './rulebook.ts';
import { compare } from './second-opinion/compare.ts';

const count = Number(process.argv[2] ?? 10_000);
const start = performance.now();
const { compared, rows, unmet, mismatches } = compare(files, compileRulebook(files), { count });
for (const { programme, on, ours, theirs, facts } of mismatches)
  console.log(`${programme} on ${on}: ours ${ours}, theirs ${theirs}\n  ${JSON.stringify(facts)}`);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
if (unmet.length > 0) console.log(`Rows that nobody met: ${unmet.join(', ')}`);
console.log(`${compared} verdicts compared in ${seconds} s; ${rows - unmet.length} of ${rows} rows met.`);
console.log(mismatches.length > 0 ? `${mismatches.length} mismatches told.` : 'No mismatch.');
process.exitCode = mismatches.length > 0 ? 1 : 0;
