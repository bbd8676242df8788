/** What rule files name in each other: offices, programmes, dated facts, texts. */

import type { ProgrammeFile } from './programme-schema.ts';
import { type RulebookFiles, RuleError } from './rule-files.ts';
import { hasSource } from './sources.ts';

/** @throws {RuleError} at the first name that nothing has, and where two programmes share a code. */
export function checkReferences(files: RulebookFiles): void {
  for (const [id, { source }] of Object.entries(files.offices))
    if (source && !hasSource(source, files))
      throw new RuleError(
        'offices.yaml',
        `"${id}": there is no source "${source}".`,
        'Add the text or the section to sources.yaml, or cite one that is there.',
      );
  for (const office of files.country['help-first'])
    if (!(office in files.offices))
      throw new RuleError(
        'country.yaml',
        `help-first: there is no office "${office}".`,
        `Use one of offices.yaml: ${Object.keys(files.offices).join(', ')}.`,
      );
  const { fact } = files.country.adult;
  if (!(fact in files.facts))
    throw new RuleError('country.yaml', `adult: there is no fact "${fact}".`, 'Use a fact of facts.yaml.');
  for (const [id, { followsFrom = [] }] of Object.entries(files.facts)) {
    const unknown = followsFrom.find((source) => !(source in files.facts));
    if (unknown) throw new RuleError('facts.yaml', `${id} follows from "${unknown}".`, 'Use a fact that is there.');
  }
  const codes = new Map<string, string>();
  for (const file of files.programmes) {
    const other = codes.get(file.code);
    if (other) throw fault(file, `its code "${file.code}" belongs to ${other}.`, 'Give it two letters of its own.');
    codes.set(file.code, file.programme);
    checkNames(file, files);
  }
}

function checkNames(file: ProgrammeFile, { offices, programmes, facts }: RulebookFiles): void {
  for (const office of [file.office, file.decides, ...file.rows.map((row) => row.office)])
    if (office !== undefined && !(office in offices))
      throw fault(
        file,
        `there is no office "${office}".`,
        `Use one of offices.yaml: ${Object.keys(offices).join(', ')}.`,
      );
  for (const instead of file.instead ?? [])
    if (instead === file.programme || !programmes.some(({ programme }) => programme === instead))
      throw fault(file, `"instead" names "${instead}".`, 'Use the id of another file in programmes/.');
  for (const { id, after } of file.deadlines ?? [])
    if (after !== undefined && facts[after]?.kind !== 'date')
      throw fault(file, `deadline "${id}" counts from "${after}".`, 'Use a fact of the kind date, see facts.yaml.');
}

const fault = (file: ProgrammeFile, problem: string, remedy: string): RuleError =>
  new RuleError(`programmes/${file.programme}.yaml`, problem, remedy);
