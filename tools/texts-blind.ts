/**
 * Texts of a language for somebody who translates them back without having seen the source: shuffled, without their keys.
 *
 * `npm run texts:blind -- uk --count 200 > blind.json` prints all protected texts that are not checked, and others until there are so
 * many. The reader writes what each says, in the source language or in English, into `back`.
 * `npm run texts:blind -- uk --take blind.json` keeps that with the texts, so that the sheet can show it.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { blindTexts, readAnswers } from './sheet/blind.ts';
import { keepStatuses, textsToRead } from './sheet/texts.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    take: { type: 'string' },
  },
});
const [slug = ''] = positionals;
const found = textsToRead(slug);

if (values.take) {
  const answers = readAnswers(values.take, readFileSync(values.take, 'utf8'));
  const texts = new Map(found.rows.map(({ key, text }) => [key, text]));
  keepStatuses(found, ({ key, status }) => {
    const back = answers.get(texts.get(key) as string);
    return back && status ? { ...status, back } : status;
  });
  const known = new Set(texts.values());
  console.log(`Kept: ${[...answers.keys()].filter((text) => known.has(text)).length} of ${answers.size} answers.`);
} else console.log(JSON.stringify(blindTexts(slug, found.rows, Number(values.count), Number(values.seed)), null, 1));
