import { expect, test } from 'vitest';
import { questionOf } from '#questions/questions.ts';
import { readForm } from '#ui/fields/read-form.ts';
import { setting } from '../check/setting.ts';

function read(question: string, fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return readForm(setting, questionOf(setting.engine, question), form);
}

test.each([
  ['permit', { permit: 'refugee' }, { answer: 'refugee' }],
  ['permit', { permit: 'unknown' }, { answer: 'unknown' }],
  ['permit', {}, { mistake: { kind: 'nothing-chosen' } }],
  ['permit', { permit: 'withheld' }, { mistake: { kind: 'nothing-chosen' } }],
  ['lastHomeRegion', { lastHomeRegion: '' }, { mistake: { kind: 'no-list-choice' } }],
  ['lastHomeRegion', { lastHomeRegion: 'UA-46' }, { answer: 'UA-46' }],
  ['permitGrantedOn', { month: '03', year: '2026' }, { answer: '2026-03' }],
  ['permitGrantedOn', { month: '03', year: '' }, { mistake: { kind: 'half-a-month' } }],
  ['permitGrantedOn', { month: '12', year: '2026' }, { mistake: { kind: 'month-ahead' } }],
  ['permitGrantedOn', { day: '23', month: '11', year: '2026' }, { mistake: { kind: 'day-ahead' } }],
  ['permitGrantedOn', { day: '01', month: '12', year: '2026' }, { mistake: { kind: 'month-ahead' } }],
  ['permitGrantedOn', { month: '12', year: '1989' }, { mistake: { kind: 'too-early', from: '1990-01' } }],
  ['dueOn', { month: '12', year: '2027' }, { mistake: { kind: 'too-far-ahead' } }],
  ['permitGrantedOn', { month: '', year: '', permitGrantedOn: 'unknown' }, { answer: 'unknown' }],
  ['appliedOn', { day: '', month: '05', year: '2026' }, { answer: '2026-05' }],
  ['appliedOn', { day: '04', month: '05', year: '2026' }, { answer: '2026-05-04' }],
  ['appliedOn', { day: '31', month: '06', year: '2026' }, { mistake: { kind: 'no-such-day' } }],
  ['appliedOn', { day: '23', month: '11', year: '2026' }, { mistake: { kind: 'day-ahead' } }],
])('%s with %j gives %j', (question, fields, entry) => {
  expect(read(question, fields)).toEqual(entry);
});

test.each([
  ['unknown', { answer: 'unknown' }],
  ['UA-46', { answer: 'UA-46' }],
  ['nowhere', { mistake: { kind: 'no-list-choice' } }],
])('a row %s below a list in which nothing is chosen gives %j', (row, entry) => {
  const form = new FormData();
  form.append('lastHomeRegion', '');
  form.append('lastHomeRegion', row);
  expect(readForm(setting, questionOf(setting.engine, 'lastHomeRegion'), form)).toEqual(entry);
});

test.each([
  [[], { mistake: { kind: 'nothing-chosen' } }],
  [[['', '']], { mistake: { kind: 'half-a-child', child: 1 } }],
  [
    [
      ['05', '2020'],
      ['', ''],
    ],
    { mistake: { kind: 'half-a-child', child: 2 } },
  ],
  [[['05', '2020']], { answer: '2020-05' }],
  [
    [
      ['05', '2020'],
      ['', '2022'],
    ],
    { mistake: { kind: 'half-a-child', child: 2 } },
  ],
  [
    [
      ['05', '2020'],
      ['12', '2026'],
    ],
    { mistake: { kind: 'child-ahead', child: 2 } },
  ],
  [
    [
      ['05', '2020'],
      ['10', '2008'],
    ],
    { mistake: { kind: 'child-grown', child: 2 } },
  ],
  [
    [
      ['11', '2008'],
      ['11', '2026'],
    ],
    { answer: '2008-11,2026-11' },
  ],
])('children %j give %j', (rows, entry) => {
  const form = new FormData();
  for (const [month, year] of rows as [string, string][]) {
    form.append('month', month);
    form.append('year', year);
  }
  expect(readForm(setting, questionOf(setting.engine, 'childrenBorn'), form)).toEqual(entry);
});
