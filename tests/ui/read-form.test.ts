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
  ['permit', {}, { mistake: 'nothing-chosen' }],
  ['permit', { permit: 'withheld' }, { mistake: 'nothing-chosen' }],
  ['lastHomeRegion', { lastHomeRegion: '' }, { mistake: 'no-list-choice' }],
  ['lastHomeRegion', { lastHomeRegion: 'UA-46' }, { answer: 'UA-46' }],
  ['permitGrantedOn', { month: '03', year: '2026' }, { answer: '2026-03' }],
  ['permitGrantedOn', { month: '03', year: '' }, { mistake: 'half-a-month' }],
  ['permitGrantedOn', { month: '12', year: '2026' }, { mistake: 'out-of-reach' }],
  ['permitGrantedOn', { month: '', year: '', permitGrantedOn: 'unknown' }, { answer: 'unknown' }],
  ['appliedOn', { day: '', month: '05', year: '2026' }, { answer: '2026-05' }],
  ['appliedOn', { day: '04', month: '05', year: '2026' }, { answer: '2026-05-04' }],
  ['appliedOn', { day: '31', month: '06', year: '2026' }, { mistake: 'no-such-day' }],
  ['appliedOn', { day: '23', month: '11', year: '2026' }, { mistake: 'out-of-reach' }],
])('%s with %j gives %j', (question, fields, entry) => {
  expect(read(question, fields)).toEqual(entry);
});
