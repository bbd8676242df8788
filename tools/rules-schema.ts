/** Writes the JSON Schemas that give editors completion in rule files. `npm run rules:schema` */
import { writeFileSync } from 'node:fs';
import { jsonSchemas } from '#rulebook/json-schema.ts';

for (const [name, text] of Object.entries(jsonSchemas()))
  writeFileSync(new URL(`../src/rulebooks/norway/schemas/${name}`, import.meta.url), text);
