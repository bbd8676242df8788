/**
 * What a blind reader understood, beside the source, for a third who compares: statuses, duties, negations, "at least" and "at most",
 * ages, days, amounts, who is meant.
 *
 *     npm run texts:compare -- ru --part 1/2              what has not been compared yet
 *     npm run texts:compare -- ru --take found.json       what the third found; all else that was printed is the same
 *     npm run texts:compare -- ru --take found.json --gate   the same, of the last reading
 *     npm run texts:compare -- ru --dismiss KEY --why "…"    a finding in which the translation was right
 *
 * `found.json`: `{ "part": "1/2", "found": { "key": { "level": "high" | "medium" | "low", "differs": "what the source says otherwise" } } }`
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { LEVELS, readFindings, writeFindings } from '#build/text-findings.ts';
import { shareOf } from './sheet/cards.ts';
import { partsOf, type SheetRow } from './sheet/parts.ts';
import { readShare } from './sheet/share.ts';
import { keepStatuses, textsToRead } from './sheet/texts.ts';
import { today } from './today.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string', default: '1/1' },
    take: { type: 'string' },
    gate: { type: 'boolean', default: false },
    dismiss: { type: 'string' },
    why: { type: 'string' },
  },
});
const Found = z.strictObject({
  part: z.string(),
  found: z.record(z.string(), z.strictObject({ level: z.enum(LEVELS), differs: z.string().min(3) })),
});

const [slug = ''] = positionals;
const found = textsToRead(slug);
const compared = new Map(found.translations.map(({ key, status }) => [key, status?.compared]));
const isOpen = ({ key, back }: SheetRow): boolean => back !== undefined && compared.get(key) === undefined;

/** The texts of a share that have been read back and not compared. */
const rowsOf = (part: string): SheetRow[] =>
  shareOf(partsOf(found.rows, found.titleOf), ...readShare(part)).flatMap(({ rows }) => rows.filter(isOpen));

if (values.dismiss !== undefined) {
  const { dismiss: key, why } = values;
  if (why === undefined) throw new Error('Say why the translation is right: --why "…".');
  const all = readFindings(slug);
  const text = found.rows.find((row) => row.key === key)?.text;
  const isMeant = (one: (typeof all)[number]): boolean => one.key === key && one.text === text;
  if (!all.some(isMeant)) throw new Error(`Nothing was found in "${key}" as it stands today.`);
  writeFindings(
    slug,
    all.map((one) => (isMeant(one) ? { ...one, dismissed: why } : one)),
  );
} else if (values.take !== undefined) {
  const read = Found.safeParse(JSON.parse(readFileSync(values.take, 'utf8')));
  if (!read.success)
    throw new Error(`${values.take}: ${read.error.issues[0]?.path.join('.')}: ${read.error.issues[0]?.message}.`);
  const rows = rowsOf(read.data.part);
  const unknown = Object.keys(read.data.found).filter((key) => !rows.some((row) => row.key === key));
  if (unknown.length > 0) throw new Error(`Not among the texts to compare: ${unknown.join(', ')}. Correct the keys.`);
  const reading = values.gate ? 'gate' : 'translation';
  const anew = rows.flatMap(({ key, text, back }) => {
    const said = read.data.found[key];
    return said && back !== undefined ? [{ key, reading, ...said, text, back, date: today() } as const] : [];
  });
  writeFindings(slug, [...readFindings(slug), ...anew]);
  const done = new Set(rows.map(({ key }) => key));
  keepStatuses(found, ({ key, status }) => (done.has(key) && status ? { ...status, compared: reading } : status));
  console.log(`${slug}: ${rows.length} compared, ${anew.length} found.`);
} else {
  const rows = rowsOf(values.part);
  for (const { key, source, text, back, about, isProtected } of rows)
    console.log(
      `${key}${isProtected ? ' PROTECTED' : ''} (${about.slice(1, 3).join(' · ')})\n  source: ${source}\n  text:   ${text}\n  back:   ${back}`,
    );
  console.error(`${rows.length} texts.`);
}
