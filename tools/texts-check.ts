/**
 * What is wrong with the texts of one language, as the build would say it, also of one that no site lists yet:
 * `npm run texts:check -- ru`. With it stand those that it is held against: a word that only this language has is a fault there.
 * Exit code 1 means that something was found.
 */
import { localeFaults } from '#build/complete-locales.ts';
import { language } from '#i18n/languages.ts';

const [slug = ''] = process.argv.slice(2);

const faults = await localeFaults(language(slug));
for (const fault of faults) console.log(fault);
console.log(`${slug}: ${faults.length} faults.`);
if (faults.length > 0) process.exitCode = 1;
