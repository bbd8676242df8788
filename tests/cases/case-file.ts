/** What a case file is: situations and the result that the law gives, readable without knowing TypeScript. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { OUTCOMES } from '#engine/rulebook.ts';

const Case = z.strictObject({
  story: z.string().describe('one sentence: who this is and what the law gives'),
  law: z
    .array(z.string())
    .min(1)
    .describe(
      'what the expectation was read from: ids of the law notes, one for each rule found in a text, or sections',
    ),
  on: z.string().optional().describe('the day asked for; 2026-11-22 where left out'),
  facts: z.record(z.string(), z.unknown()),
  outcome: z.enum(OUTCOMES),
  missing: z.array(z.string()).optional().describe('exactly these facts the rules still ask, in any order'),
  length: z.record(z.string(), z.number()).nullable().optional().describe('null: no length is given'),
  amount: z.number().nullable().optional().describe('kroner exact to the øre; null: no amount is given'),
  changes: z.array(z.strictObject({ on: z.string().nullable(), outcome: z.enum(OUTCOMES) })).optional(),
  content: z.array(z.string()).optional(),
  cites: z.string().describe('a source that the result must cite'),
});
const CaseFile = z.strictObject({ programme: z.string(), cases: z.array(Case).min(1) });
export type CaseFile = z.infer<typeof CaseFile>;

const FOLDER = new URL('./', import.meta.url);

/** Every case file of this folder. */
export function loadCaseFiles(): CaseFile[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
  return names.map((name) => CaseFile.parse(parse(readFileSync(new URL(name, FOLDER), 'utf8'), { schema: 'core' })));
}
