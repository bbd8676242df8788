import i18next from 'i18next';
import { describe, expect, test } from 'vitest';
import { formatWeekday } from '#i18n/dates.ts';
import { languages } from '#i18n/languages.ts';
import { strings, text } from '#i18n/text.ts';
import { isolate, translator, withoutIsolates } from '#i18n/translate.ts';

const counts = [0, 1, 2, 3, 5, 11, 21, 22, 100, 101, 102];

describe.each(languages)('in $slug', (language) => {
  const { tag, dir, plurals } = language;

  test.each(counts)('the plural of %i is the one that i18next chooses', async (count) => {
    const forms = Object.fromEntries(plurals.map((form) => [`days_${form}`, `${form} {{count}} of {{all}}`]));
    const full = i18next.createInstance();
    await full.init({
      lng: tag,
      resources: { [tag]: { translation: forms } },
      interpolation: { escape: (value) => isolate(value, dir) },
    });
    const values = { count, all: '20 666 kr' };
    expect(translator(forms, language)('days', values)).toBe(full.t('days', values));
  });
});

describe('a fault is told, never shown', () => {
  test('a key without text', () => {
    expect(() => text('uk')('ui.none')).toThrow('No text "ui.none" in uk');
    expect(() => translator({}, { tag: 'uk', dir: 'ltr', plurals: ['other'] })('ui.none')).toThrow(
      'No text "ui.none" in uk',
    );
  });

  test('a placeholder without value', () => {
    expect(() => text('en')('ui.results.lastDay')).toThrow('{{date}}');
    expect(() => translator(strings('en'), languages[2])('ui.results.lastDay')).toThrow('{{date}}');
  });

  test('a language that the site does not have', () => {
    expect(() => text('xx')).toThrow('"xx" has no texts');
  });
});

describe('values in text that runs right to left', () => {
  test('stay in one piece', () => {
    expect(text('ar')('ui.results.lastDay', { date: '01.12.2026' })).toContain('\u206801.12.2026\u2069');
    expect(text('en')('ui.results.lastDay', { date: '01.12.2026' })).not.toMatch(/[\u2066-\u2069]/);
  });

  test('run right to left themselves where they were put together from others', () => {
    const date = formatWeekday('2026-12-01', text('ar'));
    expect(text('ar')('ui.results.lastDay', { date })).toContain(`\u2067${date}\u2069`);
    expect(withoutIsolates(date)).toBe('01.12.2026 (الثلاثاء 1 ديسمبر / كانون الأول 2026)');
  });
});
