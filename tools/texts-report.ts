/** Writes the report of each language that is translated: `npm run texts:report`. */
import { writeFileSync } from 'node:fs';
import { languageReports } from './report/reports.ts';

for (const [path, report] of languageReports()) {
  writeFileSync(path, report);
  console.log(path);
}
