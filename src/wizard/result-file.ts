/** Makes the file with the texts after the first question and the rules of the results, while the site is built. */
import rulebook from 'virtual:rulebook';
import sources from 'virtual:sources';
import { strings } from '../i18n/text.ts';
import { resultRules } from '../rules/split-rulebook.ts';
import type { LateFile } from './late.ts';
import { laterStrings } from './text-parts.ts';

/** The file of one language: a name that follows from the content, and a module that the check imports. */
export function resultFile(slug: string): { name: string; code: string } {
  const file: LateFile = { rules: resultRules(rulebook), strings: laterStrings(strings(slug)), sources };
  const code = `export default JSON.parse(${JSON.stringify(JSON.stringify(file))});`;
  return { name: `${slug}.${fingerprint(code)}.js`, code };
}

/** FNV-1a, 32 bits: enough to tell two versions apart. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return (hash >>> 0).toString(36);
}
