/** Reading the rule files: YAML in, checked data out. Build time and tests only; nothing of this reaches a browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parse, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { ProgrammeFile } from './programme-schema.ts';
import { DifferencesFile, GroupsFile, OfficesFile, ParametersFile, SourcesFile } from './register-schemas.ts';

/** Something in a rule file must be mended. The message says where, what was found, and what to do. */
export class RuleError extends Error {
  constructor(file: string, problem: string, remedy: string) {
    super(`src/rulebooks/norway/${file}: ${problem}\n  ${remedy}`);
    this.name = 'RuleError';
  }
}

export type RulebookFiles = {
  programmes: ProgrammeFile[];
  sources: z.infer<typeof SourcesFile>;
  groups: z.infer<typeof GroupsFile>;
  parameters: z.infer<typeof ParametersFile>;
  differences: z.infer<typeof DifferencesFile>;
  offices: z.infer<typeof OfficesFile>;
};

// Every script runs from the project's root; a bundled copy of this file would not find the folder beside itself.
const FOLDER = pathToFileURL(`${process.cwd()}/src/rulebooks/norway/`);

/** All rule files of this folder, checked for shape. @throws {RuleError} */
export function loadRuleFiles(folder: URL = FOLDER): RulebookFiles {
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
    differences: register('differences.yaml', DifferencesFile),
  };
}

function readProgramme(name: string, text: string): ProgrammeFile {
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
  return 'Write it as the schema in src/rulebooks/norway/schemas/ says.';
}
