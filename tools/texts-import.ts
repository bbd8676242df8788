/**
 * Takes what a reader saved in a sheet: `npm run texts:import -- uk-read.json`. Corrections go into the texts, and what was found
 * right is `read` from then on; `--as checked` where the reader is a second one who knows the rules too. Remarks are printed. A row
 * about another wording than today's is refused, and said.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hashOf } from '#build/hashes.ts';
import { marked } from '#build/text-status.ts';
import { files } from './rulebook.ts';
import { readSaved, take } from './sheet/saved.ts';
import { keepStatuses, textsToRead } from './sheet/texts.ts';
import { today } from './today.ts';
import { writeTexts } from './write-texts.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { as: { type: 'string', default: 'read' } },
});
const [file, ...more] = positionals;
if (file === undefined || more.length > 0)
  throw new Error(`Found ${positionals.length} files. Write one: npm run texts:import -- uk-read.json`);
const state = (['read', 'checked'] as const).find((one) => one === values.as);
if (state === undefined) throw new Error(`--as "${values.as}" is no status. Write read or checked.`);

const saved = readSaved(file, readFileSync(file, 'utf8'));
const found = textsToRead(saved.language);
const byKey = new Map(found.translations.map((one) => [one.key, one]));
const texts = new Map(found.rows.map(({ key, text }) => [key, text]));
const { corrected, right, remarks, refused } = take(saved, (key) => ({
  text: texts.get(key),
  source: byKey.get(key)?.source,
}));

const touched = new Set(Object.keys(corrected).map((key) => byKey.get(key)?.file as string));
for (const name of touched) {
  const own = found.locales[saved.language]?.[name] ?? {};
  const anew = Object.fromEntries(Object.entries(own).map(([key, text]) => [key, corrected[key] ?? text]));
  writeTexts(files.folder, saved.language, name, anew);
}
const isRight = new Set(right);
keepStatuses(found, (one) => {
  const text = corrected[one.key];
  const now = text === undefined ? one : { ...one, text: hashOf(text) };
  return isRight.has(one.key) ? marked(now, state, today()) : one.status;
});

for (const { key, remark } of remarks) console.log(`${key}: ${remark}`);
for (const why of refused) console.error(why);
console.log(
  `${saved.language}: ${right.length} ${state}, ${Object.keys(corrected).length} corrected, ${remarks.length} remarks, ${refused.length} refused. Now npm run texts:status and npm run build, which check the new wording.`,
);
if (refused.length > 0) process.exitCode = 1;
