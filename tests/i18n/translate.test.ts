import i18next from 'i18next';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { strings, text } from '../../src/i18n/text.ts';
import { isolate, translator } from '../../src/i18n/translate.ts';

const counts = [0, 1, 2, 3, 5, 11, 21, 22, 100, 101, 102];

describe.each(languages)('in $slug', (language) => {
  const { slug, tag, dir, plurals } = language;

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

  test('the browser and the build give the same texts', () => {
    const small = translator(strings(slug), language);
    const phone = { phone: '55 55 33 33' };
    expect(small('ui.help.nav', phone)).toBe(text(slug)('ui.help.nav', phone));
    expect(small('ui.home.start')).toBe(text(slug)('ui.home.start'));
  });
});

describe('a fault is told, never shown', () => {
  test('a key without text', () => {
    expect(() => text('uk')('ui.none')).toThrow('locales/uk has no text "ui.none"');
    expect(() => translator({}, { tag: 'uk', dir: 'ltr', plurals: ['other'] })('ui.none')).toThrow(
      'No text "ui.none" in uk',
    );
  });

  test('a placeholder without value', () => {
    expect(() => text('en')('ui.help.nav')).toThrow('{{phone}}');
    expect(() => translator(strings('en'), languages[2])('ui.help.nav')).toThrow('{{phone}}');
  });

  test('a language that the site does not have', () => {
    expect(() => text('xx')).toThrow('"xx" has no texts');
  });
});

test('values stay in one piece in text that runs right to left', () => {
  expect(text('ar')('ui.help.nav', { phone: '55 55 33 33' })).toContain('\u206855 55 33 33\u2069');
  expect(text('en')('ui.help.nav', { phone: '55 55 33 33' })).not.toMatch(/[\u2066-\u2069]/);
});
