import { describe, expect, test } from 'vitest';
import { checkDifferences } from '#rulebook/differences.ts';
import { parseRuleFile } from '#rulebook/load.ts';
import { DifferencesFile } from '#rulebook/register-schemas.ts';
import { hasSource } from '#rulebook/sources.ts';
import { ruleFiles } from '../support/rulebook.ts';

const { differences } = ruleFiles;

/** Ids that are public from the first release, also while their files are still to be written. */
const PLANNED = [
  ...['alternative-reception', 'agreed-self-settlement', 'reception-allowance', 'family-reunification'],
  ...['life-skills-course', 'parental-guidance', 'competence-mapping', 'career-guidance', 'digital-norwegian'],
  ...['social-assistance', 'healthcare', 'dental-care', 'kindergarten', 'school', 'upper-secondary', 'adult-education'],
  ...['child-benefit', 'cash-for-care', 'birth-grant', 'parental-benefit', 'housing-allowance'],
  ...['supplementary-benefit', 'qualification-programme', 'foreign-qualifications', 'driving-licence'],
  ...['permanent-residence', 'citizenship', 'return-support'],
];

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

test('the register is there', () => {
  expect(differences.length).toBeGreaterThanOrEqual(25);
});

test.each(differences)('$id cites registered texts and a public programme', ({ programme, source }) => {
  expect([source].flat().filter((ref) => !hasSource(ref, ruleFiles))).toEqual([]);
  expect([...ruleFiles.programmes.map((file) => file.programme), ...PLANNED]).toContain(programme);
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
