/** Numbers, and names of months, that differ between a text and its source, and numbers that a line can break or turn round. */
import { findsAny, wordPattern } from '../patterns.ts';
import { type Catalogue, type Fault, type Lint, type Text, translations, type Wordings } from '../texts.ts';

export const numbers: Lint = { id: 'numbers', finds: 'another number or month than in the source', in: faults };

/** Between two digits a plain space lets a text that runs right to left put the second part first. */
const TORN = /\d+ \d[\d ]*/u;

function faults(wordings: Wordings): Fault[] {
  const torn = wordings.languages
    .flatMap(({ texts }) => texts)
    .flatMap(({ file, key, text }) => {
      const number = TORN.exec(text)?.[0].trim();
      return number
        ? [
            {
              file,
              key,
              found: `has "${number}" with a plain space`,
              mend: 'Write a no-break space (U+00A0) between its digits',
            },
          ]
        : [];
    });
  const months = new Map([wordings.source, ...wordings.languages].map((one) => [one, monthsOf(one)]));
  const numbersIn = (text: Text, language: Catalogue) => numbersOf(text, language, months.get(language) ?? []);
  const ofSource = new Map(wordings.source.texts.map((text) => [text, numbersIn(text, wordings.source)]));
  const different = translations(wordings).flatMap(({ own, source, language }) => {
    const ours = numbersIn(own, language);
    const theirs = ofSource.get(source) as Numbers;
    const lacking = [...theirs.all].filter((number) => !ours.all.has(number));
    const added = [...ours.inDigits].filter((number) => !theirs.all.has(number));
    const about = { file: own.file, key: own.key };
    return [
      ...lacking.map((number) => ({
        ...about,
        found: `does not say "${number}", and the source does`,
        mend: 'Write the same number, or add how the language says it to numbers in its wording.yaml',
      })),
      ...added.map((number) => ({
        ...about,
        found: `says "${number}", and the source does not`,
        mend: 'Write the numbers of the source',
      })),
    ];
  });
  return [...torn, ...different];
}

type Month = { month: string; pattern: RegExp };
type Numbers = { inDigits: Set<string>; all: Set<string> };

/** A number counts once, in digits or in words. The words for one are articles in many languages and count for nothing alone. */
function numbersOf({ words }: Text, { wording }: Catalogue, months: readonly Month[]): Numbers {
  const inDigits = new Set(words.match(/\d+(?:[.,]\d+)*/g) ?? []);
  const inWords = Object.entries(wording.numbers).flatMap(([number, patterns]) =>
    findsAny(words, patterns, wording.joined) ? [number] : [],
  );
  const named = months.flatMap(({ month, pattern }) => (pattern.test(words) ? [month] : []));
  return { inDigits, all: new Set([...inDigits, ...inWords, ...named]) };
}

/** The months by the names that the site itself gives them; their ends change where a language has cases. */
function monthsOf({ byKey, wording }: Catalogue): Month[] {
  return Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) => {
    const [alone, ofDate] = ['alone', 'ofDate'].map((form) => byKey.get(`ui.month.${month}.${form}`)?.text);
    if (alone === undefined || ofDate === undefined) return [];
    return [{ month: `month ${month}`, pattern: monthPattern(alone, ofDate, wording.joined) }];
  });
}

function monthPattern(alone: string, ofDate: string, joined: string | undefined): RegExp {
  const stem = [...alone].findIndex((letter, at) => letter !== ofDate[at]);
  // Where one form is the beginning of the other, as in "листопад" and "листопада", the end may be missing.
  const ends = alone === ofDate ? '' : stem < 0 ? '\\p{L}{0,4}' : '\\p{L}{1,4}';
  const { source } = wordPattern(`${stem < 0 ? alone : alone.slice(0, stem)}${ends}\\b`, joined);
  // With its capital, where it has one: "May" is a month, "may" is not.
  return new RegExp(source, 'u');
}
