/**
 * Takes the reasons that only a past day can give out of all languages but the source and what is written beside it, and prints their
 * keys. `npm run texts:past`
 */
import { pastTexts } from '#build/past-texts.ts';
import { readLocales } from '#i18n/locale-files.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { files } from './rulebook.ts';
import { takeTextsOut } from './write-texts.ts';

const { slugs, keys } = pastTexts(files, compileRulebook(files));
for (const key of keys) console.log(key);
const others = Object.entries(readLocales(files.folder)).filter(([slug]) => !slugs.includes(slug));
takeTextsOut(files.folder, Object.fromEntries(others), (key) => keys.has(key));
