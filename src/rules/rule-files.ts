/** The rule files in the form that the rest of the folder uses, and the error that names one that must be mended. */
import type { z } from 'zod';
import type {
  DifferencesFile,
  GroupsFile,
  LimitsFile,
  OfficesFile,
  ParametersFile,
  SourcesFile,
} from './register-schemas.ts';
import type { ProgrammeFile, WrittenProgramme } from './schema.ts';

/** Something in a rule file must be mended. The message says where, what was found, and what to do. */
export class RuleError extends Error {
  constructor(file: string, problem: string, remedy: string) {
    super(`src/rules/${file}: ${problem}\n  ${remedy}`);
    this.name = 'RuleError';
  }
}

type Registers = {
  sources: z.infer<typeof SourcesFile>;
  groups: z.infer<typeof GroupsFile>;
  parameters: z.infer<typeof ParametersFile>;
  limits: z.infer<typeof LimitsFile>;
  differences: z.infer<typeof DifferencesFile>;
  offices: z.infer<typeof OfficesFile>;
};

/** As they are written: rows may name limits. Only `resolveLimits` and what prints the files takes these. */
export type WrittenFiles = Registers & { programmes: WrittenProgramme[] };

/** With every limit filled in. */
export type RuleFiles = Registers & { programmes: ProgrammeFile[] };
