import { describe, expect, test } from 'vitest';
import { parseDay } from '#engine/calendar.ts';
import type { Programme, Row } from '#engine/rulebook.ts';
import { situate } from '#engine/situation.ts';
import { evaluate } from '#engine/verdict.ts';
import { pendingQuestions } from '#questions/next-question.ts';
import { readFacts } from '#rulebook/read-facts.ts';
import type { Facts } from '#rulebooks/norway/facts.d.ts';
import { deductions, engine, rulebook } from '../support/rulebook.ts';

const on = parseDay('2026-11-29') as number;
const programmeOf = (id: string) => rulebook.programmes.find((one) => one.id === id) as Programme;
const verdictOf = (id: string, facts: Facts) =>
  evaluate(situate(engine, deductions.derive(readFacts(rulebook.facts, facts), on), on), programmeOf(id));
const rowOf = (id: string, row: string) =>
  programmeOf(id).tables.verdict.rows.find((one) => one.id === `${id}.${row}`) as Row;

describe('where several rows give the same outcome', () => {
  test('no reason of one of them is told, and the office is theirs or the one that decides', () => {
    const { outcome, told, waiting } = verdictOf('healthcare', { age: 40 });
    expect([outcome, told.reason, told.event, waiting]).toEqual(['right', undefined, undefined, ['words']]);
    expect(told.office).toBe(programmeOf('healthcare').decides);
  });

  test('steps are those of every row', () => {
    const { told } = verdictOf('healthcare', { age: 40 });
    for (const row of ['permit', 'short-stay'])
      expect(rowOf('healthcare', row).next).toEqual(expect.arrayContaining([...told.next]));
  });

  test('the one that is left tells all it has', () => {
    const { told, row, waiting } = verdictOf('healthcare', { age: 40, permit: 'refugee' });
    expect([told.reason, told.office, told.next, told.sources, waiting]).toEqual([
      row.id,
      row.office,
      row.next,
      row.sources,
      [],
    ]);
  });

  test('rows that tell the same reason and the same steps need not be told apart', () => {
    const { told, waiting } = verdictOf('upper-secondary', { permit: 'refugee', age: 40 });
    expect([told.reason, waiting]).toEqual(['upper-secondary.too-old', []]);
  });

  test('what tells them apart is asked from the result, and not before', () => {
    const opening = { situation: 'work-or-study', childrenBorn: 'none' };
    const facts = { ...opening, permit: 'worker', permitGrantedOn: '2025-10', age: '25-54' };
    const answers = { ...facts, programmeStatus: 'broken-off', trainingStatus: 'has-proof' };
    expect(pendingQuestions(engine, answers, on)).toEqual([]);
    const asked = pendingQuestions(engine, answers, on, programmeOf('adult-education')).map(({ id }) => id);
    expect(asked).toContain('education');
  });
});
