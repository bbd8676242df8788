/** Reading a rulebook: YAML in, checked data out. Build time and tests only; nothing of this reaches a browser. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { BoundsFile } from './bounds-schema.ts';
import { CountryFile, FactsFile, factsOf, QuestionsFile } from './fact-schemas.ts';
import { resolveLimits } from './limits.ts';
import { explain } from './messages.ts';
import { programmeFile, type WrittenProgramme } from './programme-schema.ts';
import {
  DifferencesFile,
  GroupsFile,
  LifeSituationsFile,
  LimitsFile,
  OfficesFile,
  ParametersFile,
  SourcesFile,
  TopicsFile,
} from './register-schemas.ts';
import { inFolder, type RulebookFiles, RuleError, type WrittenFiles } from './rule-files.ts';
import { StepsFile } from './steps-schema.ts';
import { WayFile } from './way-schema.ts';

/** What rows may name: the facts and the country. @param folder from the project's root @throws {RuleError} */
export function loadVocabulary(folder: string): Pick<RulebookFiles, 'facts' | 'country'> {
  const read = <T>(name: string, schema: z.ZodType<T>): T =>
    parseRuleFile(name, readFileSync(`${folder}/${name}`, 'utf8'), schema);
  return { facts: factsOf(read('facts.yaml', FactsFile)), country: read('country.yaml', CountryFile) };
}

/**
 * All files of a rulebook, checked for shape, with the limits filled in that their rows name.
 * @param folder from the project's root, where every script runs
 * @throws {RuleError}
 */
export const loadRulebook = (folder: string): RulebookFiles =>
  inFolder(folder, () => resolveLimits(readRulebook(folder)));

/** The same as they are written. Whatever works with the rules takes `loadRulebook`. @throws {RuleError} */
export function readRulebook(folder: string): WrittenFiles {
  return inFolder(folder, () => {
    const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
    const register = <T>(name: string, schema: z.ZodType<T>): T => parseRuleFile(name, read(name), schema);
    const vocabulary = loadVocabulary(folder);
    const schema = programmeFile(vocabulary);
    const names = readdirSync(`${folder}/programmes`)
      .filter((name) => name.endsWith('.yaml'))
      .sort();
    return {
      folder,
      ...vocabulary,
      questions: register('questions.yaml', QuestionsFile),
      programmes: names.map((name) => readProgramme(name, read(`programmes/${name}`), schema)),
      sources: register('sources.yaml', SourcesFile),
      groups: register('groups.yaml', GroupsFile),
      offices: register('offices.yaml', OfficesFile),
      // Versions of the rules from before topics had programmes have none.
      topics: existsSync(`${folder}/topics.yaml`) ? register('topics.yaml', TopicsFile) : [],
      // Versions of the rules from before there was a guide have none.
      'life-situations': existsSync(`${folder}/life-situations.yaml`)
        ? register('life-situations.yaml', LifeSituationsFile)
        : [],
      parameters: register('parameters.yaml', ParametersFile),
      // Versions of the rules from before there were limits have none.
      limits: existsSync(`${folder}/limits.yaml`) ? register('limits.yaml', LimitsFile) : {},
      // Versions of the rules from before there were steps have none.
      steps: existsSync(`${folder}/steps.yaml`) ? register('steps.yaml', StepsFile) : undefined,
      // A country may know of nothing that cannot be true together.
      bounds: existsSync(`${folder}/bounds.yaml`) ? register('bounds.yaml', BoundsFile) : { bounds: [] },
      // Versions of the rules from before there was a way have none.
      way: existsSync(`${folder}/way.yaml`) ? register('way.yaml', WayFile) : undefined,
      // Only a rulebook that began from a report has differences to tell.
      differences: existsSync(`${folder}/differences.yaml`) ? register('differences.yaml', DifferencesFile) : [],
    };
  });
}

function readProgramme(name: string, text: string, schema: z.ZodType<WrittenProgramme>): WrittenProgramme {
  const file = parseRuleFile(`programmes/${name}`, text, schema);
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
  throw new RuleError(file, ...explain(result.error.issues, data));
}

/** What a file of a rulebook holds, whatever it is. @throws {RuleError} where it is no YAML */
export function parseYaml(file: string, text: string): unknown {
  try {
    // A name for something said before would make a tree without end, or one that is larger than any memory.
    return parse(text, { schema: 'core', maxAliasCount: 0 });
  } catch (error) {
    const remedy =
      error instanceof YAMLParseError
        ? 'Mend the spelling of the file at that line.'
        : 'Write what is meant in each place, without & and *, and not as deep.';
    throw new RuleError(file, (error as Error).message, remedy);
  }
}
