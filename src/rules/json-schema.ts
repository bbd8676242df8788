/** The JSON Schemas of the rule files, made from the zod schemas so that the two cannot differ. */
import { z } from 'zod';
import {
  DifferencesFile,
  GroupsFile,
  LimitsFile,
  OfficesFile,
  ParametersFile,
  SourcesFile,
} from './register-schemas.ts';
import { ProgrammeFile } from './schema.ts';

/** Name of the schema file -> its text. */
export function jsonSchemas(): Record<string, string> {
  const files = {
    programme: ProgrammeFile,
    sources: SourcesFile,
    parameters: ParametersFile,
    limits: LimitsFile,
    groups: GroupsFile,
    offices: OfficesFile,
    differences: DifferencesFile,
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', reused: 'ref' }), null, 2)}\n`,
    ]),
  );
}
