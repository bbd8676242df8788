/** The JSON Schemas of the rule files, made from the zod schemas so that the two cannot differ. */
import { z } from 'zod';
import type { Fact, Facts } from '#engine/rulebook.ts';
import { BoundsFile } from './bounds-schema.ts';
import { CountryFile, FactsFile, QuestionsFile } from './fact-schemas.ts';
import { NotesFile } from './notes-schema.ts';
import { programmeFile } from './programme-schema.ts';
import {
  DifferencesFile,
  FiguresFile,
  GroupsFile,
  LifeSituationsFile,
  LimitsFile,
  OfficesFile,
  ParametersFile,
  SameTextsFile,
  SourcesFile,
  TopicsFile,
} from './register-schemas.ts';
import { StepsFile } from './steps-schema.ts';
import { WayFile } from './way-schema.ts';

/** Name of the schema file -> its text, for the facts and the country of a rulebook. */
export function jsonSchemas(rulebook: Parameters<typeof programmeFile>[0]): Record<string, string> {
  const files = {
    country: CountryFile,
    facts: FactsFile,
    questions: QuestionsFile,
    programme: programmeFile(rulebook),
    sources: SourcesFile,
    parameters: ParametersFile,
    limits: LimitsFile,
    figures: FiguresFile,
    'same-texts': SameTextsFile,
    notes: NotesFile,
    bounds: BoundsFile,
    way: WayFile,
    groups: GroupsFile,
    offices: OfficesFile,
    topics: TopicsFile,
    'life-situations': LifeSituationsFile,
    steps: StepsFile,
    differences: DifferencesFile,
  };
  return Object.fromEntries(Object.entries(files).map(([name, schema]) => [`${name}.schema.json`, written(schema)]));
}

/** The schema of the notes for translators: those of the tool lie outside of any rulebook. */
export const notesSchema = (): string => written(NotesFile);

const written = (schema: z.ZodType): string =>
  `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', reused: 'ref' }), null, 2)}\n`;

/** The ids of the facts as a type, for the deductions of the rulebook. */
export function factTypes(facts: Facts): string {
  const typeOf = (fact: Fact): string => {
    if (fact.kind === 'choice')
      return fact.values.length > MOST_LISTED ? 'string' : fact.values.map((one) => `'${one}'`).join(' | ');
    return {
      'yes-no': 'boolean',
      count: 'number',
      number: 'number',
      year: 'number',
      date: 'string',
      months: 'readonly string[]',
    }[fact.kind];
  };
  const lines = Object.entries(facts).map(([id, fact]) => `  ${id}?: ${typeOf(fact)};`);
  return `/** Made from facts.yaml by \`npm run rules:schema\`. */\nexport type Facts = {\n${lines.join('\n')}\n};\nexport type FactId = keyof Facts;\n`;
}

/** A longer list of values is written as text. */
const MOST_LISTED = 40;
