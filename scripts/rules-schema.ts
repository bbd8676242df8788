/** Writes the JSON Schema that gives editors completion in rule files. `npm run rules:schema` */
import { writeFileSync } from 'node:fs';
import { programmeJsonSchema } from '../src/rules/json-schema.ts';

writeFileSync(new URL('../src/rules/programme.schema.json', import.meta.url), programmeJsonSchema());
