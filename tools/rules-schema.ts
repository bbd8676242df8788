/**
 * Writes what is made from the files of the rulebook: JSON Schemas, which give editors completion, and the types of its facts,
 * for its deductions. `npm run rules:schema`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { factTypes, jsonSchemas } from '#rulebook/json-schema.ts';
import { loadVocabulary } from '#rulebook/load.ts';
import { rulebookFolder } from '#rulebooks/index.ts';

const vocabulary = loadVocabulary(rulebookFolder);
mkdirSync(`${rulebookFolder}/schemas`, { recursive: true });
for (const [name, text] of Object.entries(jsonSchemas(vocabulary)))
  writeFileSync(`${rulebookFolder}/schemas/${name}`, text);
writeFileSync(`${rulebookFolder}/facts.d.ts`, factTypes(vocabulary.facts));
