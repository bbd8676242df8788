/**
 * Writes the verdict tables in force on a day as DMN 1.3.
 * `npm run rules:dmn -- [folder] [--on YYYY-MM-DD]`; the folder is dist-dmn, the day the one on which the law was last read.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseDay } from '#engine/calendar.ts';
import { exportDmn } from './dmn/export.ts';
import { files } from './rulebook.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { on: { type: 'string' } } });
const folder = positionals[0] ?? 'dist-dmn';
const on = values.on ?? files.country['checked-on'];
if (parseDay(on) === undefined || on < files.country.start)
  throw new Error(`--on ${on}: give a day from ${files.country.start} on, YYYY-MM-DD.`);
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/rettvei-${on}.dmn`, exportDmn(files, on));
console.log(`${folder}/rettvei-${on}.dmn: ${files.programmes.length} tables`);
