import { describe, expect, test } from 'vitest';
import { figures, settledFigures, withFigures } from '#i18n/figures.ts';
import { type LanguageSlug, language } from '#i18n/languages.ts';
import { strings } from '#i18n/text.ts';
import { translator } from '#i18n/translate.ts';

const day = (iso: string) => Date.parse(iso) / 86_400_000;

const law = {
  limits: {
    'training.ends': {
      unit: 'age',
      values: [
        [day('2021-01-01'), 67],
        [day('2027-01-01'), 70],
      ],
      adopted: 72,
    },
    'stay.longest': { unit: 'years', values: [[day('2021-01-01'), 5]] },
    'act.begins': { unit: 'day', values: [[day('2021-01-01'), '2026-05-04']] },
    ...Object.fromEntries(
      [1, 2, 5, 12, 21].map((months) => [`months.${months}`, { unit: 'months', values: [[0, months]] as const }]),
    ),
  },
  parameters: {
    'fee.adult': { values: [{ from: day('2022-01-01'), value: 6500 }] },
    'basic-amount.half': {
      values: [
        { from: day('2025-05-01'), value: 65_080 },
        { from: day('2026-05-01'), value: 68_274.5 },
      ],
    },
  },
} as const satisfies Parameters<typeof figures>[0];

/** One text in a language on a day. */
function said(slug: LanguageSlug, text: string, on = '2026-11-22'): string {
  return translator({ ...strings(slug), text }, language(slug), figures(law, day(on)))('text');
}

describe('a text with the figures of the law', () => {
  test('shows the value of the day', () => {
    expect(said('en', 'It ends at {{training.ends}}.', '2026-12-31')).toBe('It ends at 67.');
    expect(said('en', 'It ends at {{training.ends}}.', '2027-01-01')).toBe('It ends at 70.');
  });

  test('shows the first value to who looks at a day before it, and what is adopted where it says so', () => {
    expect(said('en', 'It costs {{fee.adult}}.', '2021-06-01')).toBe('It costs 6,500.');
    expect(said('en', 'It rises to {{training.ends@adopted}}.')).toBe('It rises to 72.');
  });

  test('writes a sum as the language does', () => {
    const sum = '{{basic-amount.half}}';
    expect([said('en', sum), said('nb', sum), said('uk', sum), said('ar', sum)]).toEqual([
      '68,275',
      '68\u00A0275',
      '68\u00A0275',
      '68275',
    ]);
    expect([said('en', '{{fee.adult}}'), said('nb', '{{fee.adult}}')]).toEqual(['6,500', '6500']);
  });

  test('writes a day in the words of the language, whole or in part', () => {
    expect(said('en', 'Since {{act.begins}}')).toBe('Since 4 May 2026');
    expect(said('en', 'Since {{act.begins:month}}, before {{act.begins:year}}')).toBe('Since May 2026, before 2026');
    expect(said('uk', 'З {{act.begins}}, з {{act.begins:month}}')).toBe('З 4 травня 2026 року, з травня 2026 року');
    expect(said('ar', 'منذ {{act.begins}}')).toBe('منذ 4 مايو / أيار 2026');
  });

  test.each([
    ['en', ['1 month', '2 months', '5 months', '12 months', '21 months']],
    ['nb', ['1 måned', '2 måneder', '5 måneder', '12 måneder', '21 måneder']],
    ['uk', ['1 місяць', '2 місяці', '5 місяців', '12 місяців', '21 місяць']],
    ['ar', ['شهر', 'شهرين', '5 أشهر', '12 شهرًا', '21 شهرًا']],
  ] as const)('gives the unit the form that the number takes in %s', (slug, forms) => {
    expect([1, 2, 5, 12, 21].map((months) => said(slug, `{{months.${months}:unit}}`))).toEqual(forms);
  });

  test('is not shown while a figure is missing', () => {
    expect(() => said('en', 'At {{training.end}}')).toThrow('needs a value for {{training.end}}');
    expect(() => said('en', 'At {{stay.longest@adopted}}')).toThrow('{{stay.longest@adopted}}');
    expect(() => translator({ text: 'At {{training.ends}}' }, language('en'))('text')).toThrow('{{training.ends}}');
  });

  test('takes what the caller passes beside them', () => {
    const t = translator({ text: '{{name}}, {{stay.longest}}' }, language('en'), figures(law, 0));
    expect(t('text', { name: 'Nav' })).toBe('Nav, 5');
  });
});

test('while the site is built, what is the same on every day is filled in, and the rest is left for the day', () => {
  const texts = { text: '{{stay.longest:unit}}, {{training.ends}}, {{training.ends@adopted}}, {{name}}' };
  expect(withFigures(texts, settledFigures(law), strings('en'), language('en'))).toEqual({
    text: '5 years, {{training.ends}}, 72, {{name}}',
  });
});
