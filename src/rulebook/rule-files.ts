/** The files of a rulebook in the form that the rest of the folder uses, and the error that names one that must be mended. */
import type { z } from 'zod';
import type { Facts } from '#engine/rulebook.ts';
import type { BoundsFile } from './bounds-schema.ts';
import type { CountryFile, QuestionsFile } from './fact-schemas.ts';
import type { ProgrammeFile, WrittenProgramme } from './programme-schema.ts';
import type {
  DifferencesFile,
  GroupsFile,
  LifeSituationsFile,
  LimitsFile,
  OfficesFile,
  ParametersFile,
  SourcesFile,
  TopicsFile,
} from './register-schemas.ts';
import type { StepsFile } from './steps-schema.ts';
import type { WayFile } from './way-schema.ts';

/** Something in a file of a rulebook must be mended. The message says where, what was found, and what to do. */
export class RuleError extends Error {
  private readonly parts: readonly [file: string, problem: string, remedy: string];
  constructor(file: string, problem: string, remedy: string) {
    super(`${file}: ${problem}\n  ${remedy}`);
    this.name = 'RuleError';
    this.parts = [file, problem, remedy];
  }

  /** The same with the folder of the rulebook before the file. */
  in(folder: string): RuleError {
    const [file, problem, remedy] = this.parts;
    return file.startsWith(folder) ? this : new RuleError(`${folder}/${file}`, problem, remedy);
  }
}

/** Runs a step on a rulebook so that every complaint names its folder. */
export function inFolder<T>(folder: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw error instanceof RuleError ? error.in(folder) : error;
  }
}

type Registers = {
  /** From the project's root. */
  folder: string;
  country: z.infer<typeof CountryFile>;
  facts: Facts;
  questions: z.infer<typeof QuestionsFile>;
  sources: z.infer<typeof SourcesFile>;
  groups: z.infer<typeof GroupsFile>;
  parameters: z.infer<typeof ParametersFile>;
  limits: z.infer<typeof LimitsFile>;
  differences: z.infer<typeof DifferencesFile>;
  offices: z.infer<typeof OfficesFile>;
  topics: z.infer<typeof TopicsFile>;
  /** Where people are in life, each with its programmes: how the guide is sorted. */
  'life-situations': z.infer<typeof LifeSituationsFile>;
  bounds: BoundsFile;
  /** Versions of the rules from before there was a way have none. */
  way: z.infer<typeof WayFile> | undefined;
  steps?: z.infer<typeof StepsFile> | undefined;
};

/** As they are written: rows may name limits. Only `resolveLimits` and what prints the files takes these. */
export type WrittenFiles = Registers & { programmes: WrittenProgramme[] };

/** With every limit filled in. */
export type RulebookFiles = Registers & { programmes: ProgrammeFile[] };
