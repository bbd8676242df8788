/**
 * Writes what is made from the files of a rulebook: JSON Schemas, which give editors completion, and the types of its facts,
 * for its deductions; and the JSON Schemas of the glossary and the words of a language. Of every rulebook here, or of the one that `RULEBOOK` names. `npm run rules:schema`
 */
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { factTypes, jsonSchemas } from '#rulebook/json-schema.ts';
import { loadVocabulary } from '#rulebook/load.ts';
import { rulebookFolder } from '#rulebooks/index.ts';
import { wordingSchemas } from '#wording/schemas.ts';

const all = globSync('{src,tests}/rulebooks/*/facts.yaml').map((file) => dirname(file));
for (const folder of process.env['RULEBOOK'] ? [rulebookFolder] : all) {
  const vocabulary = loadVocabulary(folder);
  mkdirSync(`${folder}/schemas`, { recursive: true });
  for (const [name, text] of Object.entries(jsonSchemas(vocabulary))) writeFileSync(`${folder}/schemas/${name}`, text);
  writeFileSync(`${folder}/facts.d.ts`, factTypes(vocabulary.facts));
}

mkdirSync('locales/schemas', { recursive: true });
for (const [name, text] of Object.entries(wordingSchemas())) writeFileSync(`locales/schemas/${name}`, text);
