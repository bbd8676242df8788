/**
 * What is wrong with the texts of one language, as the build would say it, also of one that no site lists yet:
 * `npm run texts:check -- ru`. Exit code 1 means that something was found.
 */
import { localeFaults } from '#build/complete-locales.ts';
import { language } from '#i18n/languages.ts';

const [slug = ''] = process.argv.slice(2);
const faults = await localeFaults(language(slug));
const own = faults.filter((fault) => fault.includes(`locales/${slug}/`) || fault.includes(`locales/${slug}:`));
for (const fault of own) console.log(fault);
console.log(`${slug}: ${own.length} faults.`);
if (own.length > 0) process.exitCode = 1;
