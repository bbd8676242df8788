/** Tests on a fact as files write them: values of the fact, or a group of them. */
import type { FactTest } from '#engine/rulebook.ts';
import type { RulebookFiles, RuleError } from './rule-files.ts';

/** Values of a fact as a file writes them. */
export type WrittenValues = readonly string[] | { in: string } | { 'not-in': string };

/** Makes the error of the file and the entry that a test stands in. */
type Wrong = (problem: string, remedy: string) => RuleError;

/** That a fact has one of some values. @throws {RuleError} for a fact, a value or a group that does not exist. */
export function factTest(
  fact: string,
  written: WrittenValues,
  { facts, groups }: Pick<RulebookFiles, 'facts' | 'groups'>,
  wrong: Wrong,
): FactTest {
  const domain = facts[fact];
  if (domain?.kind !== 'choice')
    throw wrong(
      `a condition names "${fact}", ${domain ? `which is of the kind "${domain.kind}"` : 'which is no fact'}.`,
      'Use a fact of the kind choice, see facts.yaml.',
    );
  if ('in' in written || 'not-in' in written) {
    const name = 'in' in written ? written.in : written['not-in'];
    const group = groups[name];
    if (!group)
      throw wrong(`there is no group "${name}".`, `Use one of groups.yaml: ${Object.keys(groups).join(', ')}.`);
    return { fact, oneOf: 'in' in written ? group : domain.values.filter((value) => !group.includes(value)) };
  }
  const unknown = written.find((value) => !domain.values.includes(value));
  if (unknown !== undefined)
    throw wrong(`a condition says that ${fact} is "${unknown}".`, `Use ${valuesOf(domain.values)}.`);
  return { fact, oneOf: written };
}

/** More values than this are not listed in a message. */
const MOST_LISTED = 40;

/** The values of a fact, for a message. */
export const valuesOf = (values: readonly string[]): string =>
  values.length > MOST_LISTED ? 'a value of the fact' : `one of ${values.join(', ')}`;
