/**
 * What a page says and what somebody types, made alike: without capitals, strokes and vowel signs, in the letters that any keyboard
 * has. Pages and questions go the same way, so a word is found however it is written.
 */

/** Letters that no rule of Unicode takes apart, as keyboards without them write them; and digits of other scripts. */
const ALIKE: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  đ: 'd',
  ł: 'l',
  ß: 'ss',
  ґ: 'г',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ٱ: 'ا',
};
const alike = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');

/** Signs above and below letters of Latin, Cyrillic and Arabic. In other scripts such signs are vowels, and stay. */
const SIGNS = /[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;
/** Apostrophes of all kinds, the stroke that lengthens Arabic words, and what only steers how a line runs. */
const DROPPED = /['’‘ʼʹ`´\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g;
const HYPHENS = /[\u2010-\u2015]/g;
/** Arabic and Persian digits. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** A text in the letters that are looked for: `Økonomisk` as `okonomisk`, `إقامة` as `اقامه`. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(DROPPED, '')
    .replace(SIGNS, '')
    .toLowerCase()
    .replace(alike, (letter) => ALIKE[letter] as string)
    .replace(DIGITS, (digit) => `${(digit.codePointAt(0) as number) & 0xf}`)
    .replace(HYPHENS, '-')
    .normalize('NFC');
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:-[\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text, folded; with hyphens inside. */
const wordsIn = (text: string): string[] => folded(text).match(word) ?? [];

/** The article of Arabic, also behind "and", "with", "as" and "for", before a word of at least three letters. */
const ARTICLE = /^(?:[وف]?(?:ال|لل)|[وف]?[بك]ال)(?=\p{L}{3})/u;

/** A word, and the same without what Arabic writes together with it: nobody knows whether somebody types it. */
function formsOf(term: string): string[] {
  const bare = term.replace(ARTICLE, '');
  return bare === term ? [term] : [term, bare];
}

/**
 * The terms under which a text is found: a word with a hyphen in one piece and in its parts, a word with an article with it and
 * without.
 */
export const writtenTerms = (text: string): string[] =>
  wordsIn(text).flatMap((one) =>
    [one.replaceAll('-', ''), ...(one.includes('-') ? one.split('-') : [])].flatMap(formsOf),
  );

/** What somebody looks for: for each word the forms of which one must be found. None, if nothing that could be looked for was typed. */
export const askedTerms = (typed: string): string[][] => wordsIn(typed).map((one) => formsOf(one.replaceAll('-', '')));
