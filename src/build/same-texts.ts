/** Which keys share a text: those of the tool as `locales/same-texts.yaml` says, those of a rulebook as its own file does. */
import { existsSync, readFileSync } from 'node:fs';
import type { LocaleFiles } from '#i18n/check-locales.ts';
import { readLocales } from '#i18n/locale-files.ts';
import { isOfTool, type SameFile, type SameTexts, withShared } from '#i18n/same-texts.ts';
import { parseRuleFile } from '#rulebook/load.ts';
import { SameTextsFile } from '#rulebook/register-schemas.ts';

/** Both files; one that is not there shares nothing. @param folder of the rulebook @throws {RuleError} */
export function sameTextFiles(folder: string): SameFile[] {
  return [
    { path: 'locales/same-texts.yaml', holds: isOfTool },
    { path: `${folder}/same-texts.yaml`, holds: (key: string) => !isOfTool(key) },
  ].map((file) => ({ ...file, same: readSame(file.path) }));
}

function readSame(path: string): SameTexts {
  return existsSync(path) ? parseRuleFile(path, readFileSync(path, 'utf8'), SameTextsFile) : {};
}

/** The texts of a rulebook as they are asked for, by language and file. @param folder of the rulebook @param withDrafts as readLocales has it @throws {RuleError} */
export const readTexts = (folder: string, withDrafts: readonly string[] = []): Record<string, LocaleFiles> =>
  withShared(readLocales(folder, 'locales', withDrafts), allSame(sameTextFiles(folder)));

/** What all files say together. */
export const allSame = (files: readonly SameFile[]): SameTexts => Object.assign({}, ...files.map(({ same }) => same));
