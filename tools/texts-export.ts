/**
 * A sheet on which people read the texts of a language beside the source, screen by screen: one HTML file that works without a net.
 *
 *     npm run texts:export -- uk                      every text: writes texts-uk.html
 *     npm run texts:export -- uk --only protected     what must not be misread and nobody has checked
 *     npm run texts:export -- uk --keys 'question.*'  some texts
 *     npm run texts:export -- uk --to reading.html
 *
 * What a reader saves in it comes back with `npm run texts:import`.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { keyPattern } from '#i18n/key-pattern.ts';
import { sheetHtml } from './sheet/html.ts';
import { partsOf, type SheetRow } from './sheet/parts.ts';
import { textsToRead } from './sheet/texts.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, keys: { type: 'string', default: '*' }, to: { type: 'string' } },
});
const [slug = ''] = positionals;
const { language, source, rows, titleOf } = textsToRead(slug);
if (values.only !== undefined && values.only !== 'protected')
  throw new Error(`--only "${values.only}" is not known. Write --only protected, or leave it out.`);

const isMeant = keyPattern(values.keys);
const isWanted = ({ key, isProtected, isChecked }: SheetRow): boolean =>
  isMeant(key) && (values.only === undefined || (isProtected && !isChecked));
const wanted = rows.filter(isWanted);
if (wanted.length === 0) throw new Error(`No text of "${slug}" is meant. Look at --only and --keys.`);

const file = values.to ?? `texts-${slug}.html`;
writeFileSync(file, sheetHtml(language, source.tag, partsOf(wanted, titleOf)));
console.log(`${file}: ${wanted.length} texts.`);
