import { describe, expect, test } from 'vitest';
import { banned } from '#wording/lints/banned.ts';
import { lastDay } from '#wording/lints/last-day.ts';
import { latin } from '#wording/lints/latin.ts';
import { numbers } from '#wording/lints/numbers.ts';
import { officeWordTwice } from '#wording/lints/office-word-twice.ts';
import { oneTranslation } from '#wording/lints/one-translation.ts';
import { opening } from '#wording/lints/opening.ts';
import { page, pageOf } from '#wording/lints/page.ts';
import { sentenceLength } from '#wording/lints/sentence-length.ts';
import { slash } from '#wording/lints/slash.ts';
import { status } from '#wording/lints/status.ts';
import { strength } from '#wording/lints/strength.ts';
import { untranslated } from '#wording/lints/untranslated.ts';
import { lints, lintTexts, unusedExceptions } from '#wording/lints.ts';
import { NO_STRENGTHS, said, siteOf } from './site.ts';

const WHERE = (slug: string, key = 'reason.a') => `locales/${slug}/reasons.json: "${key}"`;
const one = (slug: string, text: string, key = 'reason.a') => ({ [slug]: { [key]: text } });

test('every lint has a name of its own', () => {
  expect(new Set(lints.map(({ id }) => id)).size).toBe(lints.length);
});

describe('numbers', () => {
  const words = {
    nb: { numbers: { 2: ['to\\b'], 3: ['tre\\b'] } },
    uk: { numbers: { 2: ['дв(а|і)\\b'], 3: ['три\\b'] } },
  };
  const months = (alone: string, ofDate: string) => ({ 'ui.month.9.alone': alone, 'ui.month.9.ofDate': ofDate });
  const pair = (nb: string, uk: string) =>
    said(
      numbers,
      siteOf(
        {
          nb: { ...months('september', 'september'), 'reason.a': nb },
          uk: { ...months('вересень', 'вересня'), 'reason.a': uk },
        },
        words,
      ),
    );

  test('with a plain space inside are told in every language: right to left its parts change places', () => {
    expect(said(numbers, siteOf(one('nb', 'Ring 116 117.')))).toEqual([
      `${WHERE('nb')} has "116 117" with a plain space. Write a no-break space (U+00A0) between its digits.`,
    ]);
    expect(said(numbers, siteOf(one('nb', 'Ring 116\u00A0117 eller 113.')))).toEqual([]);
  });

  test.each([
    ['the same digits', 'Ring 113.', 'Телефонуйте 113.'],
    ['digits here, words there', '3 uker', 'три тижні'],
    ['words in both', 'to uker', 'два тижні'],
    ['a word of the translation that is no number of the source', 'begge', 'два'],
    ['a month in another case', 'i september', 'у вересні'],
    ['placeholders, whatever they hold', '{{a.b1}} uker', '{{a.b1:unit}}'],
    ['office words', 'svar [[G2]]', 'відповідь'],
  ])('%s: no fault', (_story, nb, uk) => {
    expect(pair(nb, uk)).toEqual([]);
  });

  test.each([
    ['a number that is lost', 'Ring 113.', 'Телефонуйте.', 'does not say "113", and the source does'],
    ['a number in words that is lost', 'tre uker', 'кілька тижнів', 'does not say "3", and the source does'],
    [
      'a number that is added',
      'uker',
      '9 тижнів',
      'says "9", and the source does not. Write the numbers of the source',
    ],
    ['a month that is lost', 'i september', 'восени', 'does not say "month 9", and the source does'],
  ])('%s is told', (_story, nb, uk, message) => {
    expect(pair(nb, uk)).toEqual([expect.stringContaining(`${WHERE('uk')} ${message}`)]);
  });

  test('a month whose form in dates only grows by an end is found in both', () => {
    const site = (uk: string) =>
      siteOf({
        nb: { 'ui.month.11.alone': 'november', 'ui.month.11.ofDate': 'november', 'reason.a': 'i november' },
        uk: { 'ui.month.11.alone': 'листопад', 'ui.month.11.ofDate': 'листопада', 'reason.a': uk },
      });
    expect(said(numbers, site('у листопаді'))).toEqual([]);
    expect(said(numbers, site('восени'))).toEqual([expect.stringContaining('does not say "month 11"')]);
  });

  test('a month with a capital is not the verb that is written like it', () => {
    const months = { 'ui.month.5.alone': 'May', 'ui.month.5.ofDate': 'May' };
    const site = (text: string) => siteOf({ en: { ...months, 'reason.a': text }, uk: { 'reason.a': 'слово' } });
    expect(said(numbers, site('You may come.'))).toEqual([]);
    expect(said(numbers, site('Come in May.'))).toEqual([expect.stringContaining('"month 5"')]);
  });
});

describe('words that must not stand', () => {
  const words = {
    en: {
      'last-day': [{ find: '(?<!months? )before the last day', write: 'at the latest on the last day' }],
      banned: [
        { find: 'deadline', write: 'last day' },
        { find: 'submit', write: 'send', keys: '^reason\\.b' },
      ],
      'never-in-status': [{ find: 'approved\\b', write: 'one of the statuses' }],
    },
  };

  test('words that leave the last day out are told, but not a time before that day', () => {
    expect(said(lastDay, siteOf(one('en', 'Apply before the last day.'), words))).toEqual([
      `${WHERE('en')} has "before the last day". Write: at the latest on the last day.`,
    ]);
    expect(said(lastDay, siteOf(one('en', 'Apply one month before the last day.'), words))).toEqual([]);
  });

  test('a hard word is told with what to write, whatever its end and capital', () => {
    expect(said(banned, siteOf(one('en', 'Two Deadlines.'), words))).toEqual([
      `${WHERE('en')} has "Deadline". Write: last day.`,
    ]);
  });

  test('a hard word inside an office word, inside another word or outside its keys is no fault', () => {
    for (const text of ['The last day [[deadline]].', 'A mydeadline.', 'Submit it.'])
      expect([text, said(banned, siteOf(one('en', text), words))]).toEqual([text, []]);
    expect(said(banned, siteOf(one('en', 'Submit it.', 'reason.b'), words))).toHaveLength(1);
  });

  test('a promise is told in a status, and nowhere else', () => {
    expect(said(status, siteOf(one('en', 'Approved', 'ui.status.right'), words))).toEqual([
      `${WHERE('en', 'ui.status.right')} has "Approved". Write: one of the statuses.`,
    ]);
    expect(said(status, siteOf(one('en', 'Approved'), words))).toEqual([]);
    expect(said(status, siteOf(one('en', 'Approvedly', 'ui.status.right'), words))).toEqual([]);
  });
});

describe('strength', () => {
  const words = {
    nb: { strengths: { ...NO_STRENGTHS, must: ['må\\b(?! ikke)'], 'must-not': ['må ikke'], probably: ['trolig'] } },
    uk: { strengths: { ...NO_STRENGTHS, must: ['повин'], 'must-not': ['не можна'], probably: ['[ій]мовірно'] } },
  };
  const pair = (nb: string, uk: string) => said(strength, siteOf({ ...one('nb', nb), ...one('uk', uk) }, words));

  test.each([
    ['Du må søke.', 'Ви повинні подати заяву.'],
    ['Du må ikke reise.', 'Вам не можна їхати.'],
    ['Du har trolig rett.', 'Ймовірно, ви маєте право.'],
    ['Du søker.', 'Ви повинні подати заяву.'],
  ])('"%s" and "%s": no fault', (nb, uk) => {
    expect(pair(nb, uk)).toEqual([]);
  });

  test.each([
    ['Du må søke.', 'Ви подаєте заяву.', '"må" of the source. Use one of the words that wording.yaml has for "must"'],
    ['Du må ikke reise.', 'Ви не повинні їхати.', '"må ikke" of the source'],
    ['Du har trolig rett.', 'Ви маєте право.', '"trolig" of the source'],
  ])('"%s" and "%s": a fault', (nb, uk, message) => {
    expect(pair(nb, uk)).toEqual([expect.stringContaining(`${WHERE('uk')} has no word for ${message}`)]);
  });
});

describe('slash', () => {
  test.each(['student(s)', 'студент(-ка)', 'склав(-ла)', 'and/or', 'his/her'])('"%s" is told', (text) => {
    expect(said(slash, siteOf(one('uk', `Це ${text}.`)))).toEqual([
      `${WHERE('uk')} has "${text}". Write a form that fits everybody, or two words.`,
    ]);
  });

  test.each(['Kyiv (city)', 'EU/EEA', '24/7', 'the card [[a/b]]'])('"%s" is no fault', (text) => {
    expect(said(slash, siteOf(one('uk', text), { uk: { slashes: ['EU/EEA'] } }))).toEqual([]);
  });
});

describe('length and pages', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'a').join(' ');

  test('a sentence of 20 words may stand, one of 21 is told', () => {
    expect(said(sentenceLength, siteOf(one('en', `${words(20)}. ${words(20)} [[b]] [[c]].`)))).toEqual([]);
    expect(said(sentenceLength, siteOf(one('en', `Yes. ${words(21)}.`)))).toEqual([
      `${WHERE('en')} has a sentence of 21 words: "a a a a a …". Make two of it, of at most 20 words each.`,
    ]);
  });

  test('a page is judged as a whole, by the measure of its language', () => {
    const hard = { 'question.a.title': 'Introduksjonsprogrammet forutsetter.', 'question.a.hint': 'Du er her nå.' };
    const lix = { nb: { readability: { measure: 'lix', limit: 35 } as const } };
    expect(said(page, siteOf({ nb: hard }, lix))).toEqual([
      expect.stringContaining(`${WHERE('nb', 'question.a')} is too hard: LIX 36.3, and 35 is the limit`),
    ]);
    expect(said(page, siteOf({ nb: { ...hard, 'question.a.why': 'Da vet vi mer om deg.' } }, lix))).toEqual([]);
    expect(said(page, siteOf({ nb: hard }))).toEqual([]);
    const flesch = { en: { readability: { measure: 'flesch', limit: 70 } as const } };
    expect(said(page, siteOf(one('en', 'Your municipality decides.'), flesch))).toHaveLength(1);
    expect(said(page, siteOf(one('en', 'You live here now.'), flesch))).toEqual([]);
  });

  test.each([
    ['question.sex.option.man', 'question.sex'],
    ['reason.asylum.waits', 'reason.asylum'],
    ['ui.home.start', 'ui.home'],
    ['step.apply', 'step'],
  ])('"%s" stands on the page "%s"', (key, expected) => {
    expect(pageOf(key)).toBe(expected);
  });
});

describe('office words', () => {
  test.each([
    ['Tannlege [[tannlege]]', 'says "tannlege" and has [[tannlege]]'],
    ['Spør Nav om penger [[Nav]].', 'says "Nav" and has [[Nav]]'],
    ['Spør [[Nav]]. Ring [[Nav]].', 'has [[Nav]] twice. Keep the first'],
  ])('"%s" is told', (text, message) => {
    expect(said(officeWordTwice, siteOf(one('nb', text)))).toEqual([
      expect.stringContaining(`${WHERE('nb')} ${message}`),
    ]);
  });

  test.each(['Penger for barn [[barnetrygd]]', 'Søk på nav.no [[Nav]].', 'Kontoret [[UDI]] eller [[Nav]]'])(
    '"%s" is no fault',
    (text) => {
      expect(said(officeWordTwice, siteOf(one('nb', text)))).toEqual([]);
    },
  );
});

describe('one source, one translation', () => {
  const site = (uk: Record<string, string>) =>
    siteOf({ nb: { 'reason.a': 'Kommune', 'reason.b': 'Kommune', 'reason.c_one': '1', 'reason.c_other': '1' }, uk });

  test('equal source and other translation is told with both, and where the first one stands', () => {
    expect(said(oneTranslation, site({ 'reason.a': 'муніципалітет', 'reason.b': 'комуна' }))).toEqual([
      `${WHERE('uk', 'reason.b')} is "комуна", and "reason.a" with the same source is "муніципалітет". Translate both alike, or say in except of wording.yaml why they differ.`,
    ]);
  });

  test('equal translations, and forms of a counted text, are no fault', () => {
    expect(
      said(oneTranslation, site({ 'reason.a': 'м', 'reason.b': 'м', 'reason.c_one': 'x', 'reason.c_other': 'y' })),
    ).toEqual([]);
  });
});

describe('untranslated', () => {
  const site = (uk: string) =>
    siteOf({ nb: { 'reason.a': 'Kommune' }, en: { 'reason.a': 'Town' }, uk: { 'reason.a': uk } });

  test.each(['Town', 'Kommune'])('"%s" as in another language is told', (text) => {
    expect(said(untranslated, site(text))).toEqual([
      expect.stringContaining(`${WHERE('uk')} is "${text}", as in another language`),
    ]);
  });

  test('a translation is no fault, nor what has no letters', () => {
    expect(said(untranslated, site('Місто'))).toEqual([]);
    expect(said(untranslated, siteOf({ nb: { a: '{{count}} [[UDI]]' }, uk: { a: '{{count}} [[UDI]]' } }))).toEqual([]);
  });
});

describe('opening', () => {
  const words = { en: { openings: { pointing: ['it\\b', 'they\\b'], allowed: ['it is (not )?clear'] } } };

  test.each(['It is for families.', 'They can begin.'])('"%s" is told', (text) => {
    expect(said(opening, siteOf(one('en', text), words))).toEqual([
      expect.stringContaining(`${WHERE('en')} opens with`),
    ]);
  });

  test.each(['It is not clear if you can.', 'The programme: it is for families.', 'Its days count.'])(
    '"%s" is no fault',
    (text) => {
      expect(said(opening, siteOf(one('en', text), words))).toEqual([]);
    },
  );

  test('other texts may open so: a heading stands before them', () => {
    expect(said(opening, siteOf(one('en', 'It is for families.', 'office.a.what'), words))).toEqual([]);
  });
});

describe('exceptions', () => {
  const except = (keys: string) => ({ en: { except: [{ lint: 'slash', keys, why: 'A name with a slash.' }] } });
  const texts = { en: { 'reason.a': 'and/or', 'reason.b': 'and/or' } };

  test('a fault of an excepted key is not told, all others are', () => {
    expect(lintTexts([slash], siteOf(texts, except('^reason\\.a$'))).map(({ key }) => key)).toEqual(['reason.b']);
  });

  test('the glossary excepts too, in all languages or in some', () => {
    const faults = (languages?: string[]) =>
      lintTexts(
        [slash],
        siteOf(
          { ...one('en', 'and/or'), ...one('uk', 'and/or') },
          {},
          [],
          [{ lint: 'slash', keys: '^reason', why: 'A name with a slash.', languages }],
        ),
      ).map(({ file }) => file);
    expect(faults()).toEqual([]);
    expect(faults(['uk'])).toEqual(['locales/en/reasons.json']);
  });

  test('an exception that excepts nothing is told', () => {
    expect(unusedExceptions(siteOf(texts, except('^reason\\.a$')))).toEqual([]);
    expect(unusedExceptions(siteOf(texts, except('^reason\\.c$')))).toEqual([
      expect.objectContaining({ file: 'locales/en/wording.yaml', key: '^reason\\.c$' }),
    ]);
  });
});

describe('Latin words in a language of other letters', () => {
  const found = (uk: string) => said(latin, siteOf({ nb: { 'reason.a': 'Norsk' }, uk: { 'reason.a': uk } }));

  test('are told where a sentence, or the rest of one, has not been translated', () => {
    expect(found('Запитайте the immigration office про дозвіл.')).toEqual([
      'locales/uk/reasons.json: "reason.a" has "the immigration office". Translate it, or say in except why it stays.',
    ]);
  });

  test.each([
    'Запитайте [[Statens vegvesen Norge]].',
    'BankID, рівень A2',
    'на udi.no або helsenorge.no',
    'Café Rettvei',
  ])('are no fault in office words, names of a word or two, and addresses: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('are no fault where Latin is the script', () => {
    expect(said(latin, siteOf({ nb: { 'reason.a': 'Tre ord her' }, en: { 'reason.a': 'Three words here' } }))).toEqual(
      [],
    );
  });
});
