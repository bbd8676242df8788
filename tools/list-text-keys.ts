/** Prints every text key that the questions and rules need, a line each, grouped by locale file. */
import { questionTextKeys } from '#questions/text-keys.ts';
import { loadRuleFiles } from '#rulebook/load.ts';
import { programmeTextKeys, reasonTextKeys } from '#rulebook/text-keys.ts';

const files = loadRuleFiles();
for (const [file, keys] of Object.entries({
  questions: questionTextKeys(),
  programmes: programmeTextKeys(files),
  reasons: reasonTextKeys(files),
})) {
  console.log(`# ${file}.json (${keys.length})\n${keys.join('\n')}\n`);
}
