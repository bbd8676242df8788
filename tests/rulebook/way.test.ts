/** What an editor is told about a mistake in way.yaml. */
import { describe, expect, test } from 'vitest';
import { parseRuleFile } from '#rulebook/load.ts';
import { RuleError } from '#rulebook/rule-files.ts';
import { compileWay } from '#rulebook/way.ts';
import { WayFile } from '#rulebook/way-schema.ts';
import { ruleFiles } from '../support/rulebook.ts';

const stops = ruleFiles.way?.stops ?? [];
const start = '{ fact: permit, offices: [nav, udi, noas], emergency: ["113"] }';

/** What is said about a file, its remedy behind a bar. */
function complaint({ headline = '', parts = '{}', more = '', begin = start, events = stops.join(', ') }): string {
  const text = `
headlines: [{ id: one, lead: school, ${headline} }]
parts: ${parts}
stops: [${events}]
start: ${begin}
${more}`;
  try {
    compileWay({ ...ruleFiles, way: parseRuleFile('way.yaml', text, WayFile) });
    return 'nothing';
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return error.message.replace('\n  ', ' | ');
  }
}

test('a file without a mistake is taken', () => {
  expect(complaint({ headline: 'outcomes: { school: right }, facts: { permit: [refugee] }' })).toBe('nothing');
});

describe('a mistake is told with its place and what to do', () => {
  test.each<[string, Parameters<typeof complaint>[0], string]>([
    [
      'a programme that there is not',
      { headline: 'outcomes: { skool: right }' },
      'way.yaml: headline "one": there is no programme "skool". | Use one of programmes/: adult-education, ',
    ],
    [
      'an outcome that a programme never comes to',
      { headline: 'outcomes: { school: duty }' },
      'way.yaml: headline "one": school never comes to "duty". | Use one of its outcomes: ',
    ],
    [
      'a reason that no row tells',
      { headline: 'reasons: { school: too-late }' },
      'way.yaml: headline "one": no row of school tells the reason "too-late". | Use one of: ',
    ],
    [
      'a value that a fact does not have',
      { headline: 'facts: { sex: [child] }' },
      'way.yaml: headline "one": a condition says that sex is "child". | Use one of woman, man, other.',
    ],
    [
      'a part of two programmes',
      { parts: '{ school: [kindergarten], upper-secondary: [kindergarten] }' },
      'way.yaml: "kindergarten" is part of two programmes, or of itself. | Let each programme be part of one other.',
    ],
    [
      'an event without a place',
      { events: stops.slice(1).join(', ') },
      `way.yaml: stops: the event "${stops[0]}" has no place. | Put it where it comes on the way.`,
    ],
    [
      'a stop that nothing waits for',
      { events: [...stops, 'holidays'].join(', ') },
      'way.yaml: stops: "holidays" stands twice, or no row waits for it. | Take it out.',
    ],
    [
      'an office that there is not',
      { begin: '{ fact: permit, offices: [nav, udi, oracle], emergency: ["113"] }' },
      'way.yaml: start: there is no office "oracle". | Use one of offices.yaml: ',
    ],
    [
      'fewer places than a person can choose among',
      { begin: '{ fact: permit, offices: [nav], emergency: ["113"] }' },
      'way.yaml: ',
    ],
    [
      'a fact that there is not',
      { begin: '{ fact: licence, offices: [nav, udi, noas], emergency: ["113"] }' },
      'way.yaml: start: there is no fact "licence". | Use a fact of facts.yaml.',
    ],
    [
      'a quiet programme that there is not',
      { more: 'quiet: [skool]' },
      'way.yaml: quiet: there is no programme "skool". | Use one of programmes/: ',
    ],
  ])('%s', (_, mistake, said) => {
    expect(complaint(mistake)).toContain(said);
  });

  test('two headlines of one name', () => {
    const way = parseRuleFile(
      'way.yaml',
      `headlines: [{ id: a, lead: school }, { id: a, lead: school }]\nstops: [${stops}]\nstart: ${start}`,
      WayFile,
    );
    expect(() => compileWay({ ...ruleFiles, way })).toThrow('there are two headlines "a".');
  });
});
