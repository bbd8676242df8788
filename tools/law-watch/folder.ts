/** A folder of consolidated texts: Markdown of a mirror or XML of the publisher's archives, at any depth. */
import { globSync, readFileSync, statSync } from 'node:fs';
import type { LawDocument } from './law-text.ts';
import { readMarkdown } from './markdown.ts';
import { readXml } from './xml.ts';

/** Documents by the publisher's id. */
export type Texts = ReadonlyMap<string, LawDocument>;

/** What is wrong with what somebody asked for: printed, and exit code 2. */
export class WatchError extends Error {}

/** @throws {WatchError} for a folder that is not there or holds no text of law. @param wanted ids; other files are not read closely */
export function readTexts(folder: string, wanted: ReadonlySet<string>): Texts {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new WatchError(`There is no folder ${folder}. Give the folder of the consolidated texts.`);
  const files = globSync(['**/*.md', '**/*.xml', '**/*.html'], { cwd: folder }).sort();
  const documents = files.flatMap((file) => readDocument(`${folder}/${file}`, wanted) ?? []);
  if (documents.length === 0) throw new WatchError(`${folder} ${whyEmpty(folder, files.length)}`);
  return new Map(documents.map((one) => [one.id, one]));
}

function whyEmpty(folder: string, files: number): string {
  if (globSync('**/*.{bz2,gz,zip}', { cwd: folder }).length > 0)
    return 'holds archives. Unpack them into the folder first.';
  return files > 0
    ? `holds ${files} files, but none of a text that the rules cite. Are they the acts and regulations of the publisher?`
    : 'holds no Markdown and no XML.';
}

function readDocument(file: string, wanted: ReadonlySet<string>): LawDocument | undefined {
  const content = readFileSync(file, 'utf8');
  // An archive holds thousands of texts, and a rulebook cites a few dozen.
  if (![...wanted].some((id) => content.includes(id))) return undefined;
  const found = file.endsWith('.md') ? readMarkdown(content) : readXml(content);
  return found && wanted.has(found.id) ? found : undefined;
}
