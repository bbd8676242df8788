/** What the case book is: situations and the result that the law gives, readable without knowing TypeScript. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
  on: z.string().optional().describe('the day asked for; where left out, the day on which the law was last read'),
  facts: z.record(z.string(), z.unknown()),
  outcome: z.enum(OUTCOMES),
  missing: z.array(z.string()).optional().describe('exactly these facts the rules still ask, in any order'),
  length: z.record(z.string(), z.number()).nullable().optional().describe('null: no length is given'),
  amount: z.number().nullable().optional().describe('in the currency, exact to a hundredth; null: no amount is given'),
  changes: z.array(z.strictObject({ on: z.string().nullable(), outcome: z.enum(OUTCOMES) })).optional(),
  content: z.array(z.string()).optional(),
  cites: z.string().describe('a source that the result must cite'),
});
const CaseFile = z.strictObject({ programme: z.string(), cases: z.array(Case).min(1) });
export type CaseFile = z.infer<typeof CaseFile>;

/** Every case file of a folder; none where a rulebook has no case book. @param folder from the project's root */
export function loadCaseBook(folder: string): CaseFile[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return names.map((name) => CaseFile.parse(parse(readFileSync(`${folder}/${name}`, 'utf8'), { schema: 'core' })));
}
