import { expect, test } from 'vitest';
import { checkFigures, figuresInTexts } from '#i18n/check-figures.ts';

const known = new Map([
  ['training.ends', { unit: 'age', adopted: false }],
  ['programme.oldest', { unit: 'age', adopted: true }],
  ['act.begins', { unit: 'day', adopted: false }],
  ['fee.adult', { unit: 'money', adopted: false }],
]);
const levels = { figure: '\\b[AB][12]\\b', why: 'Levels of language.' };
const phone = { figure: '113', keys: '^office\\.', why: 'A telephone number.' };

const faults = (text: string, file = 'reasons.json', key = 'reason.x.y') =>
  checkFigures({ uk: { [file]: { [key]: text } } }, known, [levels, phone]);

test.each([
  ['a placeholder', 'It ends at {{training.ends}}.'],
  ['a placeholder with its unit', 'It ends at {{training.ends:unit}}.'],
  ['a part of a day', 'Since {{act.begins:month}}, before {{act.begins:year}}'],
  ['what is adopted', 'It rises to {{programme.oldest@adopted:unit}}.'],
  ['a placeholder that the caller fills', 'In {{count}} days'],
  ['a figure that is allowed everywhere', 'You need A2.'],
])('%s is no fault', (_story, text) => {
  expect(faults(text)).toEqual([]);
});

test('a figure that stands as digits is told with language, file, key and what to do', () => {
  expect(faults('It ends at 67, for levels above A2.')).toEqual([
    'locales/uk/reasons.json: "reason.x.y" has the figure "67". Write {{name}} with a name of limits.yaml or parameters.yaml; if no rule holds it, allow it in figures.yaml and say why.',
  ]);
  expect(faults('عمرك ٦٧')).toEqual([expect.stringContaining('has the figure "٦٧"')]);
});

test('a figure that is allowed for some keys is a fault in others', () => {
  expect(faults('Call 113.', 'programmes.json', 'office.x.what')).toEqual([]);
  expect(faults('Call 113.')).toEqual([expect.stringContaining('has the figure "113"')]);
});

test('texts of the tool itself may hold figures, but their placeholders are checked', () => {
  expect(faults('4 steps', 'ui.json', 'ui.x')).toEqual([]);
  expect(faults('{{training.end}}', 'ui.json', 'ui.x')).toEqual([expect.stringContaining('{{training.end}}')]);
});

test.each([
  ['a name that nothing has', '{{training.end}}', 'no limit and no amount has this name'],
  ['an adopted value that a limit lacks', '{{training.ends@adopted}}', 'has no such value'],
  ['another value than the adopted one', '{{programme.oldest@later}}', 'has no such value'],
  ['the unit of a day', '{{act.begins:unit}}', 'no form "unit"'],
  ['the unit of an amount', '{{fee.adult:unit}}', 'no form "unit"'],
  ['a form that there is not', '{{training.ends:words}}', 'no form "words"'],
])('%s is told', (_story, text, message) => {
  expect(faults(text)).toEqual([expect.stringContaining(message)]);
});

test('the names that texts read are found in every language and form', () => {
  const texts = {
    'reasons.json': { a: '{{training.ends:unit}} {{count}}' },
    'ui.json': { b: '{{programme.oldest@adopted}}' },
  };
  expect(figuresInTexts({ en: texts })).toEqual(new Set(['training.ends', 'programme.oldest']));
});

test('a month of an allowed figure stands as the language itself writes it, alone or after a day', () => {
  const invasion = { figure: '24\\P{L}{1,2}{month 2} 2022', why: 'A day of history.' };
  const inUkrainian = (text: string) =>
    checkFigures(
      {
        uk: { 'ui.json': { 'ui.month.2.alone': 'лютий', 'ui.month.2.ofDate': 'лютого' }, 'reasons.json': { a: text } },
      },
      known,
      [invasion],
    );
  expect(inUkrainian('до 24 лютого 2022 року')).toEqual([]);
  expect(inUkrainian('до 24 березня 2022 року')).toHaveLength(2);
});
