import { expect, test } from 'vitest';
import { sentencesOf } from '#ui/listen/reading.ts';
import { localVoice } from '#ui/listen/voices.ts';

const voice = (lang: string, localService = true) => ({ lang, localService });
const uk = { tag: 'uk' };
const nb = { tag: 'nb', called: ['nb', 'no', 'nn'] };

test.each([
  ['its language, in a country', [voice('en-US'), voice('uk-UA')], uk, 'uk-UA'],
  ['its language, as old systems write it', [voice('uk_UA')], uk, 'uk_UA'],
  ['its language alone', [voice('uk')], uk, 'uk'],
  ['what systems call Norwegian', [voice('no-NO')], nb, 'no-NO'],
])('a voice on the device is found by %s', (_story, voices, language, lang) => {
  expect(localVoice(voices, language)?.lang).toBe(lang);
});

test.each([
  ['speaks on somebody else’s computer, which is sent the text', [voice('uk-UA', false)], uk],
  ['has another language', [voice('ru-RU')], uk],
  ['has a language whose name begins alike', [voice('nob-NO')], nb],
  ['is Persian, on a page in Dari', [voice('fa-IR')], { tag: 'fa-AF' }],
])('no voice is used that %s', (_story, voices, language) => {
  expect(localVoice(voices, language)).toBeUndefined();
});

test('a voice is given a sentence at a time', () => {
  expect(sentencesOf('You live here. Can you work? هل تعمل؟ نعم.')).toEqual([
    'You live here.',
    'Can you work?',
    'هل تعمل؟',
    'نعم.',
  ]);
});
