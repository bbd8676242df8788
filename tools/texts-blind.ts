/**
 * Texts of a language for somebody who translates them back without having seen the source, without their keys: `{ language, texts }`,
 * in which the reader replaces each text by what it says, in the source language or in English.
 *
 *     npm run texts:blind -- uk --part 1/3 > blind.json     every text, as they follow each other on the screens: a third of them
 *     npm run texts:blind -- uk --gate > blind.json         for the last reading: all protected ones, and others up to --count, shuffled
 *     npm run texts:blind -- uk --take blind.json           keeps what was understood with the texts; with --gate, of the last reading
 *
 * What was understood already is left out, unless `--again` asks for it; of the last reading, what was compared in it.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { blindTexts, byHash, readAnswers } from './sheet/blind.ts';
import { shareOf } from './sheet/cards.ts';
import { partsOf, type SheetRow } from './sheet/parts.ts';
import { readShare } from './sheet/share.ts';
import { keepStatuses, textsToRead } from './sheet/texts.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gate: { type: 'boolean', default: false },
    part: { type: 'string', default: '1/1' },
    again: { type: 'boolean', default: false },
    count: { type: 'string', default: '250' },
    seed: { type: 'string', default: '1' },
    take: { type: 'string' },
  },
});
const [slug = ''] = positionals;
const found = textsToRead(slug);
const statuses = new Map(found.translations.map(({ key, status }) => [key, status]));

if (values.take) {
  const answers = readAnswers(values.take, readFileSync(values.take, 'utf8'));
  const before = new Map(
    found.translations.map(({ key, text, status }) => [key, status?.text === text ? status?.back : undefined]),
  );
  keepStatuses(found, ({ key, text, status }) => {
    const back = answers.get(text);
    if (back === undefined || !status) return status;
    const { compared, ...own } = status;
    // What was understood as before has been compared; in the last reading it is compared once more.
    const isKnown = back === before.get(key) && !(values.gate && compared !== 'gate');
    return isKnown ? status : { ...own, back };
  });
  const known = new Set(found.translations.map(({ text }) => text));
  console.log(`Kept: ${[...answers.keys()].filter((hash) => known.has(hash)).length} of ${answers.size} answers.`);
} else {
  const isOpen = (key: string): boolean =>
    values.again || (values.gate ? statuses.get(key)?.compared !== 'gate' : statuses.get(key)?.back === undefined);
  // A name that is as in the source says nothing else.
  const isMeant = ({ key, text, source }: SheetRow): boolean => text !== source && isOpen(key);
  const share = shareOf(partsOf(found.rows, found.titleOf), ...readShare(values.part));
  const texts = values.gate
    ? blindTexts(slug, found.rows.filter(isMeant), Number(values.count), Number(values.seed))
    : byHash(
        slug,
        share.flatMap(({ rows }) => rows.filter(isMeant)),
      );
  console.log(JSON.stringify(texts, null, 1));
  console.error(`${Object.keys(texts.texts).length} texts.`);
}
