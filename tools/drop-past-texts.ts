/**
 * Takes the reasons that only a past day can give out of all languages but the offices' and the reference, and prints their keys.
 * `npm run texts:past`
 */
import { writeFileSync } from 'node:fs';
import { pastTexts } from '#build/past-texts.ts';
import { localePath, readLocales } from '#i18n/locale-files.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { files } from './rulebook.ts';

const { slugs, keys } = pastTexts(files, compileRulebook(files));
for (const key of keys) console.log(key);
for (const [slug, own] of Object.entries(readLocales(files.folder)).filter(([slug]) => !slugs.includes(slug)))
  for (const [file, texts] of Object.entries(own)) {
    const left = Object.entries(texts).filter(([key]) => !keys.has(key));
    if (left.length < Object.keys(texts).length)
      writeFileSync(localePath(files.folder, slug, file), `${JSON.stringify(Object.fromEntries(left), null, 2)}\n`);
  }
