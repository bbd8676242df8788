import { describe, expect, test } from 'vitest';
import { checkDifferences } from '#rulebook/differences.ts';
import { parseRuleFile } from '#rulebook/load.ts';
import { DifferencesFile } from '#rulebook/register-schemas.ts';
import { ruleFiles } from '../support/rulebook.ts';

/** What an editor is told when this is the register. */
function complaint(text: string): string {
  try {
    checkDifferences({ ...ruleFiles, differences: parseRuleFile('differences.yaml', text, DifferencesFile) });
    return 'nothing';
  } catch (error) {
    return (error as Error).message;
  }
}

const entry = (more = '', source = 'integration-act.8') =>
  `- id: example\n  programme: introduction-programme\n  fact: The age.\n  report: It says this.\n  law: It says that.\n  source: ${source}\n${more}`;

test('every entry is about a programme of the rules', () => {
  const programmes = ruleFiles.programmes.map((file) => file.programme);
  const lost = ruleFiles.differences.filter(({ programme }) => !programmes.includes(programme));
  expect(
    lost.map(
      ({ id, programme }) => `differences.yaml: entry "${id}" is about "${programme}", a file that is not there.`,
    ),
  ).toEqual([]);
});

describe('a broken register says which entry, what was found and what to do', () => {
  test.each([
    ['a source that is not registered', entry('', 'integration-act.999'), ['"example"', '999', 'sources.yaml']],
    ['two entries of one name', entry() + entry(), ['two entries are called "example"', 'another id']],
    ['a column that does not exist', entry('  note: Too much.\n'), ['"example"', 'note']],
    ['half a sentence', entry().replace('It says that.', 'that'), ['"example", law', 'full stop', '"that"']],
    ['no source', entry().replace(/ {2}source.*\n/, ''), ['"example", source']],
    ['a file that is no YAML', '- id: [', ['differences.yaml']],
  ])('%s', (_, text, parts) => {
    const message = complaint(text);
    for (const part of ['differences.yaml', ...parts]) expect(message).toContain(part);
  });

  test('nothing is said about one that is in order', () => {
    expect(complaint(entry())).toBe('nothing');
  });
});
