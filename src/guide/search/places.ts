/** What can be found: each right, each office, each word of letters, with its address, what is shown and what it is found by. */
import type { Rulebook } from '#engine/rulebook.ts';
import { type LetterWord, wordKey } from '../words.ts';
import type { Entry } from './find.ts';
import { folded } from './terms.ts';

export type Kind = 'rights' | 'offices' | 'words';

/** One place to go to. */
export type Place = {
  kind: Kind;
  /** Its address below the language. */
  id: string;
  /** What it is called; words of offices as `[[word]]`. */
  name: string;
  /** One line that says what it is: of a word, what it is called in the language; empty where that is the word itself. */
  line: string;
  /** The key of a sentence that says more, for words. */
  sentence?: string;
  /** What else it is found by. */
  office: string;
  more: string;
};

/** What there is in one language. Texts by key, with figures filled in. */
export type Sources = {
  rulebook: Pick<Rulebook, 'programmes' | 'topics'>;
  /** Their ids. */
  offices: readonly string[];
  words: readonly LetterWord[];
  /** The language, as words of letters know it. */
  lang: string;
  own: Readonly<Record<string, string>>;
  /** The same in the language of the offices, which stands in letters. */
  inOffice: Readonly<Record<string, string>>;
};

/** All places of a language. @throws for a text that is missing */
export function placesOf(sources: Sources): Place[] {
  return [
    ...sources.rulebook.programmes.map((programme) => rightOf(programme, sources)),
    ...sources.offices.map((id) => officeOf(id, sources)),
    ...sources.words.map((word) => wordOf(word, sources)),
  ];
}

/** A place as the index knows it. */
export function entryOf({ kind, id, name, office, line, more }: Place): Entry {
  // The line of a word says what it is called in the language.
  const called = kind === 'words' ? `${name} ${line}` : name;
  return {
    id,
    name: withoutBrackets(called),
    office: withoutBrackets(`${office} ${wordsOf(name)}`),
    more: withoutBrackets(`${line} ${more}`),
  };
}

function rightOf({ id, decides }: Rulebook['programmes'][number], { rulebook, own, inOffice }: Sources): Place {
  const topics = rulebook.topics.filter(({ programmes }) => programmes.includes(id));
  return {
    kind: 'rights',
    id: `topics/${id}/`,
    name: textOf(own, `programme.${id}.name`),
    line: textOf(own, `programme.${id}.what`),
    office: textOf(inOffice, `programme.${id}.name`),
    more: [
      own[`programme.${id}.duty`] ?? '',
      ...topics.map((topic) => textOf(own, `topic.${topic.id}`)),
      // Its name in plain words would be found with every right that the office decides.
      wordsOf(textOf(own, `office.${decides}.name`)),
    ].join(' '),
  };
}

function officeOf(id: string, { own, inOffice }: Sources): Place {
  return {
    kind: 'offices',
    id: `offices/#${id}`,
    name: textOf(own, `office.${id}.name`),
    line: textOf(own, `office.${id}.what`),
    office: textOf(inOffice, `office.${id}.name`),
    more: '',
  };
}

/** A word is shown as it stands in letters. */
function wordOf({ id, word, also = [], say }: LetterWord, { lang, own }: Sources): Place {
  const called = say[lang] ?? '';
  return {
    kind: 'words',
    id: `words/#${id}`,
    name: `[[${word}]]`,
    line: folded(called) === folded(word) ? '' : called,
    sentence: wordKey(id),
    office: also.join(' '),
    more: textOf(own, wordKey(id)),
  };
}

function textOf(texts: Readonly<Record<string, string>>, key: string): string {
  const found = texts[key];
  if (found === undefined) throw new Error(`Search needs the text ${key}.`);
  return found;
}

const BRACKETS = /\[\[(.+?)\]\]/g;
const withoutBrackets = (text: string): string => text.replace(BRACKETS, '$1');
const wordsOf = (text: string): string => [...text.matchAll(BRACKETS)].map(([, word]) => word).join(' ');
