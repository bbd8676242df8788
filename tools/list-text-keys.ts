/** Prints every text key that the rulebook needs, a line each; what need not be there is marked. `npm run texts:keys` */
import { compileRulebook } from '#rulebook/compile.ts';
import { textKeysOf } from '#rulebook/text-keys.ts';
import { files } from './rulebook.ts';

for (const { key, optional } of textKeysOf(compileRulebook(files), Object.keys(files.offices)))
  console.log(optional ? `${key} (optional)` : key);
