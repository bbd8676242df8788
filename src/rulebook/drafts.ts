/** Programme files with their conditions read: what is wrong with references and names is said here, by file and row. */
import { type Condition, subconditions } from '#engine/conditions/condition.ts';
import { ADOPTED, type Tables, tablesIn } from '#engine/rulebook.ts';
import type { TableRow } from '#engine/table.ts';
import { conditionOf } from './conditions/when.ts';
import { ConditionError, dayOf } from './day-of.ts';
import type { ProgrammeFile } from './programme-schema.ts';
import { type RulebookFiles, RuleError } from './rule-files.ts';
import { hasSource } from './sources.ts';
import { type Conditions, readTables, type WrittenRow } from './tables.ts';

/** A programme file ready to be compiled: its tables with conditions instead of text. */
export type Draft = { file: ProgrammeFile; tables: Tables<Conditions> };

/** All drafts, programmes after the ones whose outcomes they use. @throws {RuleError} */
export function draftProgrammes(files: RulebookFiles): Draft[] {
  return sortByReference(files.programmes.map((file) => draftOf(file, files)));
}

function draftOf(file: ProgrammeFile, files: RulebookFiles): Draft {
  const tableRow = ({ id, from, to, when, source }: WrittenRow): TableRow => {
    for (const ref of [source].flat()) checkSource(file.programme, id, ref, files);
    try {
      return {
        id,
        from: from === 'adopted' ? ADOPTED : dayOf(from),
        ...(to && { to: to === 'adopted' ? ADOPTED : dayOf(to) }),
        when: conditionOf(when, files),
      };
    } catch (error) {
      if (error instanceof ConditionError)
        throw new RuleError(nameOf(file), `row "${id}": ${error.message}.`, 'Correct the condition.');
      throw error;
    }
  };
  for (const { id, parameter } of file.amount?.rows ?? []) {
    if (!files.parameters[parameter])
      throw new RuleError(
        nameOf(file),
        `row "${id}": there is no parameter "${parameter}".`,
        'Add it to parameters.yaml, or use one that is there.',
      );
  }
  return { file, tables: readTables(file, tableRow) };
}

/** The file of a programme, for error messages. */
export const nameOf = (file: ProgrammeFile): string => `programmes/${file.programme}.yaml`;

function checkSource(programme: string, row: string, ref: string, files: RulebookFiles): void {
  if (!hasSource(ref, files))
    throw new RuleError(
      `programmes/${programme}.yaml`,
      `row "${row}": there is no source "${ref}".`,
      'Add the text or the section to sources.yaml, or cite one that is there.',
    );
}

/** Programmes after the ones whose outcomes they use. */
function sortByReference(drafts: Draft[]): Draft[] {
  const done: Draft[] = [];
  const visit = (draft: Draft, trail: string[]) => {
    const { programme } = draft.file;
    if (done.includes(draft)) return;
    if (trail.includes(programme))
      throw new RuleError(
        nameOf(draft.file),
        `its outcome depends on itself: ${[...trail, programme].join(' -> ')}.`,
        'Remove one of these references.',
      );
    for (const used of referencesOf(draft)) {
      const other = drafts.find(({ file }) => file.programme === used);
      if (!other)
        throw new RuleError(
          nameOf(draft.file),
          `there is no programme "${used}".`,
          'Use the id of a file in programmes/.',
        );
      visit(other, [...trail, programme]);
    }
    done.push(draft);
  };
  for (const draft of drafts) visit(draft, []);
  return done;
}

/** Every condition that a programme's tables test. */
export const conditionsOf = ({ tables }: Draft): Condition[] =>
  tablesIn(tables).flatMap(({ conditions }) => conditions.flatMap(({ when }) => subconditions(when)));
/** The programmes whose outcomes a draft uses. */
export const referencesOf = (draft: Draft): string[] =>
  conditionsOf(draft).flatMap((one) => (one.kind === 'outcome' ? [one.programme] : []));

/** The rows of the programmes whose outcomes a draft uses: their dates are its dates too. */
export function rowsBehind(draft: Draft, drafts: readonly Draft[]): TableRow[] {
  return referencesOf(draft).flatMap((id) => {
    const other = drafts.find(({ file }) => file.programme === id) as Draft;
    return [...other.tables.verdict.conditions, ...rowsBehind(other, drafts)];
  });
}
