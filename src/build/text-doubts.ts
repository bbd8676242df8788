/** What whoever translated or compared a language is not sure of, for people who know it: `doubts.yaml`. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseRuleFile } from '#rulebook/load.ts';

const DoubtsFile = z.array(
  z.strictObject({
    keys: z.string().optional().describe('The texts that it is about: a pattern of keys; all where left out'),
    doubt: z.string().min(10).describe('What a speaker should look at, in a sentence'),
  }),
);
export type Doubt = z.infer<typeof DoubtsFile>[number];

/** None where the file is missing. @throws {RuleError} for a file that does not fit */
export function readDoubts(slug: string, folder = 'locales'): Doubt[] {
  const path = `${folder}/${slug}/doubts.yaml`;
  return existsSync(path) ? parseRuleFile(path, readFileSync(path, 'utf8'), DoubtsFile) : [];
}
