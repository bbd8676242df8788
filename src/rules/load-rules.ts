/** Reading the rule files: YAML in, checked data out. Build time and tests only; nothing of this reaches a browser. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parse, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { resolveLimits } from './limits.ts';
import {
  DifferencesFile,
  GroupsFile,
  LimitsFile,
  OfficesFile,
  ParametersFile,
  SourcesFile,
} from './register-schemas.ts';
import { RuleError, type RuleFiles, type WrittenFiles } from './rule-files.ts';
import { ProgrammeFile, type WrittenProgramme } from './schema.ts';

export { RuleError, type RuleFiles };

// Every script runs from the project's root; a bundled copy of this file would not find the folder beside itself.
const FOLDER = pathToFileURL(`${process.cwd()}/src/rules/`);

/** All rule files of this folder, checked for shape, with the limits filled in that their rows name. @throws {RuleError} */
export const loadRuleFiles = (folder: URL = FOLDER): RuleFiles => resolveLimits(readRuleFiles(folder));

/** The same as they are written. Whatever works with the rules takes `loadRuleFiles`. @throws {RuleError} */
export function readRuleFiles(folder: URL = FOLDER): WrittenFiles {
  const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
  const names = readdirSync(new URL('programmes/', folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const register = <T>(name: string, schema: z.ZodType<T>): T => parseRuleFile(name, read(name), schema);
  return {
    programmes: names.map((name) => readProgramme(name, read(`programmes/${name}`))),
    sources: register('sources.yaml', SourcesFile),
    groups: register('groups.yaml', GroupsFile),
    offices: register('offices.yaml', OfficesFile),
    parameters: register('parameters.yaml', ParametersFile),
    // Versions of the rules from before there were limits have none.
    limits: existsSync(new URL('limits.yaml', folder)) ? register('limits.yaml', LimitsFile) : {},
    differences: register('differences.yaml', DifferencesFile),
  };
}

function readProgramme(name: string, text: string): WrittenProgramme {
  const file = parseRuleFile(`programmes/${name}`, text, ProgrammeFile);
  if (`${file.programme}.yaml` !== name)
    throw new RuleError(
      `programmes/${name}`,
      `programme is "${file.programme}".`,
      `Give the file the programme’s id as its name, or the other way round.`,
    );
  return file;
}

/** One file against its schema. @throws {RuleError} at the first thing that does not fit, with the row it is in. */
export function parseRuleFile<T>(file: string, text: string, schema: z.ZodType<T>): T {
  const data = parseYaml(file, text);
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const issue = deepest(result.error.issues[0] as z.core.$ZodIssue);
  const where = placeOf(issue.path, data);
  throw new RuleError(
    file,
    `${where}${issue.message}.`,
    `Found: ${JSON.stringify(valueAt(data, issue.path)) ?? 'nothing'}. ${expected(issue)}`,
  );
}

function parseYaml(file: string, text: string): unknown {
  try {
    return parse(text, { schema: 'core' });
  } catch (error) {
    if (error instanceof YAMLParseError)
      throw new RuleError(file, error.message, 'Mend the spelling of the file at that line.');
    throw error;
  }
}

/** Inside a choice of shapes, the complaint of the shape that came closest. */
function deepest(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code === 'invalid_key') return { ...issue, message: issue.issues[0]?.message ?? issue.message };
  if (issue.code !== 'invalid_union') return issue;
  const inner = issue.errors
    .map((errors) => errors[0])
    .filter((error) => error !== undefined)
    .sort((a, b) => b.path.length - a.path.length)[0];
  return inner ? deepest({ ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue) : issue;
}

function placeOf(path: readonly PropertyKey[], data: unknown): string {
  const at = path.findIndex((part) => typeof part === 'number');
  const row = at < 0 ? undefined : (valueAt(data, path.slice(0, at + 1)) as { id?: string } | undefined);
  const rest = path.slice(at + 1).join('.');
  return `${row?.id ? `row "${row.id}"${rest ? ', ' : ''}` : ''}${rest}${row?.id || rest ? ': ' : ''}`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part], data);
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `Use one of: ${issue.values.join(', ')}.`;
  if (issue.code === 'unrecognized_keys')
    return `Remove or correct ${issue.keys.join(', ')}; a fact must be spelled as in src/facts/facts.ts.`;
  return 'Write it as the schema in src/rules/schemas/ says.';
}
