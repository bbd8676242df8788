/** What is recorded of the law as it was read: fingerprints of its sections, never its words. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { explain } from '#rulebook/messages.ts';
import { RuleError } from '#rulebook/rule-files.ts';
import { Day, Id } from '#rulebook/values.ts';
import { normal, type Section } from './law-text.ts';

const NAME = 'fingerprints.yaml';
const HEADER = `# Fingerprints of the sections that sources.yaml cites, as they were read: of the words, and of the notes of amendment below them.
# Made by \`npm run law:watch -- <folder> --accept <source>\`; not to be edited. \`of\`: the day of the texts.
`;
const Print = z.strictObject({ text: z.string(), note: z.string() });
const FingerprintsFile = z.record(Id, z.strictObject({ of: Day, sections: z.record(z.string(), Print) }));

/** Fingerprints by source, then by section. */
export type Fingerprints = z.infer<typeof FingerprintsFile>;
export type Print = z.infer<typeof Print>;

const hash = (words: string): string => createHash('sha256').update(normal(words)).digest('hex').slice(0, 16);

/** The fingerprint of a section; a mere reformatting does not change it. */
export const printOf = ({ text, note }: Section): Print => ({ text: hash(text), note: hash(note) });

/** What is recorded in a rulebook; nothing where nothing has been yet. @throws {RuleError} */
export function readFingerprints(folder: string): Fingerprints {
  const file = `${folder}/${NAME}`;
  if (!existsSync(file)) return {};
  const data: unknown = parse(readFileSync(file, 'utf8'), { schema: 'core' });
  const result = FingerprintsFile.safeParse(data ?? {});
  if (!result.success) throw new RuleError(file, ...explain(result.error.issues, data));
  return result.data;
}

export function writeFingerprints(folder: string, prints: Fingerprints): void {
  const sorted = Object.fromEntries(Object.entries(prints).sort(([one], [other]) => one.localeCompare(other, 'en')));
  writeFileSync(`${folder}/${NAME}`, HEADER + stringify(sorted, { lineWidth: 0 }));
}
