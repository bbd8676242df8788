/** Writes what is checked of the promises of privacy: `npm run privacy:list`. */
import { writeFileSync } from 'node:fs';
import { PRIVACY_PAGE, privacyPage } from './report/privacy-page.ts';

writeFileSync(PRIVACY_PAGE, privacyPage());
console.log(PRIVACY_PAGE);
