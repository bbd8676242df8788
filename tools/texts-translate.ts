/**
 * What a translator needs, card by card: the source, what is written beside it, what each text is, and the words to say it with.
 *
 *     npm run texts:translate -- ru                        every text that is missing, or whose source has changed
 *     npm run texts:translate -- ru --part 1/3             the first of three shares
 *     npm run texts:translate -- fa --near prs             with a language beside that is much alike
 *     npm run texts:translate -- ru --keys 'reason.*' --all   some texts, translated or not
 *     npm run texts:translate -- ru --take ru.json         puts translations, `{ "key": "text" }`, into the files of the language
 *
 * How a language is translated from beginning to end is told in docs/languages/README.md.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { keyPattern } from '#i18n/key-pattern.ts';
import { cardsOf, cardsText, shareOf, takeTranslations, withRows } from './sheet/cards.ts';
import { readShare } from './sheet/share.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    keys: { type: 'string', default: '*' },
    part: { type: 'string', default: '1/1' },
    all: { type: 'boolean', default: false },
    near: { type: 'string' },
    take: { type: 'string' },
  },
});
const [slug = ''] = positionals;

if (values.take) {
  const read = z.record(z.string(), z.string()).safeParse(JSON.parse(readFileSync(values.take, 'utf8')));
  if (!read.success) throw new Error(`${values.take}: not of the form { "key": "text" }.`);
  const { unknown, faults, taken } = takeTranslations(slug, read.data);
  for (const key of unknown) console.error(`"${key}" is no text of this site. Correct the key, or leave it out.`);
  for (const fault of faults) console.error(fault);
  console.log(`${slug}: ${taken} texts taken, ${unknown.length} refused, ${faults.length} faults.`);
  if (unknown.length + faults.length > 0) process.exitCode = 1;
} else {
  const { parts, ...rest } = cardsOf(slug, values.near ? [values.near] : []);
  const isMeant = keyPattern(values.keys);
  // A share is one of all texts: it stays the same while several translate.
  const share = shareOf(parts, ...readShare(values.part));
  const chosen = withRows(share, ({ key, isOpen }) => isMeant(key) && (values.all || isOpen));
  console.log(cardsText({ ...rest, parts: chosen }));
  console.error(`${chosen.reduce((sum, { rows }) => sum + rows.length, 0)} texts in ${chosen.length} cards.`);
}
