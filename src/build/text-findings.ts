/** What readers found in the texts of a language who compared what a blind reader had understood with the source: `findings.json`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { parseRuleFile } from '#rulebook/load.ts';
import { READINGS } from './text-status.ts';

/** High: a status, a duty, a last day or an amount is turned. Medium: it says something else. Low: a shade. */
export const LEVELS = ['high', 'medium', 'low'] as const;
export type Level = (typeof LEVELS)[number];

const Finding = z.strictObject({
  key: z.string(),
  reading: z.enum(READINGS),
  level: z.enum(LEVELS),
  text: z.string().min(1).describe('The translation as it was read'),
  back: z.string().min(1).describe('What the blind reader understood'),
  differs: z.string().min(3).describe('What the source says otherwise'),
  date: z.iso.date(),
  dismissed: z.string().min(10).optional().describe('Why the translation was right all the same'),
});
export type Finding = z.infer<typeof Finding>;

const pathOf = (slug: string, folder: string): string => `${folder}/${slug}/findings.json`;

/** Oldest first; none where nobody has compared anything yet. @throws {RuleError} */
export function readFindings(slug: string, folder = 'locales'): Finding[] {
  const path = pathOf(slug, folder);
  return existsSync(path) ? parseRuleFile(path, readFileSync(path, 'utf8'), z.array(Finding)) : [];
}

/** One line for each. */
export function writeFindings(slug: string, findings: readonly Finding[], folder = 'locales'): void {
  writeFileSync(pathOf(slug, folder), `[\n${findings.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`);
}

/** Whether the text that a finding is about still stands as it was read. @param texts of the language, by key */
export const isOpen = ({ key, text, dismissed }: Finding, texts: ReadonlyMap<string, string>): boolean =>
  dismissed === undefined && texts.get(key) === text;
