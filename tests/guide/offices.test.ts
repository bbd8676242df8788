import { expect, test } from 'vitest';
import { dutiesOf } from '#guide/offices.ts';
import { rulebook, ruleFiles } from '../support/rulebook.ts';

const offices = Object.keys(ruleFiles.offices);

test('every programme is decided at one office', () => {
  const decided = offices.flatMap((office) => dutiesOf(rulebook, office).decides);
  expect(decided.sort()).toEqual(rulebook.programmes.map(({ id }) => id).sort());
});

test('a programme that some are told to ask about elsewhere stands with that office too, and not as decided there', () => {
  const { decides, asked } = dutiesOf(rulebook, 'reception-centre');
  expect(asked).toContain('norwegian-training');
  expect(decides).not.toContain('norwegian-training');
  expect(dutiesOf(rulebook, 'municipality').decides).toContain('norwegian-training');
});

test('no office is asked about what it decides', () => {
  const both = offices.flatMap((office) => {
    const { decides, asked } = dutiesOf(rulebook, office);
    return asked.filter((id) => decides.includes(id));
  });
  expect(both).toEqual([]);
});
