/** The register of differences between the report that the project began from and the law. */
import { type RulebookFiles, RuleError } from './rule-files.ts';
import { hasSource } from './sources.ts';

/** @throws {RuleError} where an entry cites a text that is not registered, or has the id of another. */
export function checkDifferences(files: Pick<RulebookFiles, 'differences' | 'sources'>): void {
  const seen = new Set<string>();
  for (const { id, source } of files.differences) {
    if (seen.has(id))
      throw new RuleError('differences.yaml', `two entries are called "${id}".`, 'Give one of them another id.');
    seen.add(id);
    const missing = [source].flat().find((ref) => !hasSource(ref, files));
    if (missing)
      throw new RuleError(
        'differences.yaml',
        `entry "${id}": there is no source "${missing}".`,
        'Add the text or the section to sources.yaml, or cite one that is there.',
      );
  }
}
