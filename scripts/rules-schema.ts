/** Writes the JSON Schemas that give editors completion in rule files. `npm run rules:schema` */
import { writeFileSync } from 'node:fs';
import { jsonSchemas } from '../src/rules/json-schema.ts';

for (const [name, text] of Object.entries(jsonSchemas()))
  writeFileSync(new URL(`../src/rules/schemas/${name}`, import.meta.url), text);
