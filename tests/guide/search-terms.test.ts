import { describe, expect, test } from 'vitest';
import { askedTerms, folded, writtenTerms } from '#guide/search/terms.ts';

describe('a word is looked for in letters that any keyboard has', () => {
  test.each([
    ['Økonomisk', 'okonomisk'],
    ['FØRERKORT', 'forerkort'],
    ['småbarn', 'smabarn'],
    ['vær', 'vaer'],
    ['сім’я', 'сімя'],
    ["сім'я", 'сімя'],
    ['сімʼя', 'сімя'],
    ['Україна', 'украіна'],
    ['ґрунт', 'грунт'],
    ['إقامة', 'اقامه'],
    ['أسرة', 'اسره'],
    ['آخر', 'اخر'],
    ['مستشفى', 'مستشفي'],
    ['مـــال', 'مال'],
    ['يُرسَل', 'يرسل'],
    ['٧٨', '78'],
    ['state’s', 'states'],
  ])('%s as %s', (text, found) => {
    expect(folded(text)).toBe(found);
  });

  test('signs that are vowels stay', () => {
    expect(folded('မြန်မာ')).toBe('မြန်မာ'.normalize('NFC'));
  });
});

describe('one that is written stands under every form in which it may be typed', () => {
  test.each([
    ['D-nummer', ['dnummer', 'd', 'nummer']],
    ['HK\u2011dir', ['hkdir', 'hk', 'dir']],
    ['العمل', ['العمل', 'عمل']],
    ['والعمل', ['والعمل', 'عمل']],
    ['للأسرة', ['للاسره', 'اسره']],
    ['helsenorge.no', ['helsenorge', 'no']],
  ])('%s', (text, terms) => {
    expect(writtenTerms(text)).toEqual(terms);
  });
});

describe('what is typed is looked for', () => {
  test.each([
    ['d nummer', [['d'], ['nummer']]],
    ['D-nummer', [['dnummer']]],
    ['  Nav, UDI ', [['nav'], ['udi']]],
    ['الإقامة', [['الاقامه', 'اقامه']]],
    // Too little would be left of it.
    ['والد', [['والد']]],
  ])('%s', (typed, terms) => {
    expect(askedTerms(typed)).toEqual(terms);
  });

  test.each(['', '  ', '-', '?!'])('but nothing in "%s"', (typed) => {
    expect(askedTerms(typed)).toEqual([]);
  });
});
