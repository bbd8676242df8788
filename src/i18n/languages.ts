/** A plural category of CLDR, as i18next spells it at the end of a key. */
export type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** A language that the site is published in. */
export type Language = {
  /** Folder under `locales/` and first part of the address. */
  slug: string;
  /** BCP 47 tag for the `lang` attribute and for plural rules. */
  tag: string;
  /** The language's name in the language itself. */
  endonym: string;
  dir: 'ltr' | 'rtl';
  /** Its texts are written side by side with the source, not translated from it: who reads them needs no line of the source beside. */
  besideSource?: true;
  /** The plural forms that every counted text must have. */
  plurals: readonly [...PluralForm[], 'other'];
  /** What browsers and voices may call it, where that is not the tag alone: small letters, the most exact first. */
  called?: readonly string[];
  /** Letters that some systems lack: the site brings a font for them. */
  font?: 'ethiopic' | 'arabic';
  /** What stands between the thousands of a number, and from how many digits on; none where they stand close. */
  groups?: { mark: string; from: number };
};

const oneOther = ['one', 'other'] as const;
const slavic = ['one', 'few', 'many', 'other'] as const;
const spaced = { mark: '\u00A0', from: 5 } as const;
const arabic = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/**
 * In the order people see: the languages most newcomers need first, then those of their helpers.
 * Adding a language is one line here and one folder under `locales/`.
 */
export const languages = [
  {
    slug: 'uk',
    tag: 'uk',
    endonym: 'Українська',
    dir: 'ltr',
    plurals: slavic,
    groups: spaced,
  },
  { slug: 'ar', tag: 'ar', endonym: 'العربية', dir: 'rtl', plurals: arabic },
  { slug: 'ru', tag: 'ru', endonym: 'Русский', dir: 'ltr', plurals: slavic, groups: { mark: '\u00A0', from: 5 } },
  {
    slug: 'ti',
    tag: 'ti',
    endonym: 'ትግርኛ',
    dir: 'ltr',
    font: 'ethiopic',
    plurals: oneOther,
    groups: { mark: ',', from: 4 },
  },
  { slug: 'so', tag: 'so', endonym: 'Soomaali', dir: 'ltr', plurals: oneOther, groups: { mark: ',', from: 4 } },
  { slug: 'prs', tag: 'fa-AF', called: ['fa-af', 'prs'], endonym: 'دری', dir: 'rtl', plurals: oneOther },
  { slug: 'ps', tag: 'ps', endonym: 'پښتو', dir: 'rtl', font: 'arabic', plurals: oneOther },
  { slug: 'kmr', tag: 'kmr', called: ['ku', 'kmr'], endonym: 'Kurmancî', dir: 'ltr', plurals: oneOther },
  { slug: 'fa', tag: 'fa', endonym: 'فارسی', dir: 'rtl', plurals: oneOther },
  { slug: 'sw', tag: 'sw', endonym: 'Kiswahili', dir: 'ltr', plurals: oneOther, groups: { mark: ',', from: 4 } },
  { slug: 'tr', tag: 'tr', endonym: 'Türkçe', dir: 'ltr', plurals: oneOther, groups: { mark: '.', from: 4 } },
  { slug: 'ckb', tag: 'ckb', endonym: 'کوردیی ناوەندی', dir: 'rtl', font: 'arabic', plurals: oneOther },
  // CLDR has no forms for it: one text for every number.
  { slug: 'rw', tag: 'rw', endonym: 'Ikinyarwanda', dir: 'ltr', plurals: ['other'], groups: { mark: '.', from: 4 } },
  { slug: 'pl', tag: 'pl', endonym: 'Polski', dir: 'ltr', plurals: slavic, groups: spaced },
  {
    slug: 'en',
    tag: 'en',
    besideSource: true,
    endonym: 'English',
    dir: 'ltr',
    plurals: oneOther,
    groups: { mark: ',', from: 4 },
  },
  {
    slug: 'nb',
    tag: 'nb',
    called: ['nb', 'no', 'nn'],
    endonym: 'Norsk (bokmål)',
    dir: 'ltr',
    plurals: oneOther,
    groups: spaced,
  },
] as const satisfies readonly Language[];

/**
 * Languages that are being translated, or have not passed the blind reading: their folders stand under `locales/`, no site lists
 * them, and the build does not look at them. The tools for translators know them.
 */
export const drafts: readonly Language[] = [];

export const draftSlugs: readonly string[] = drafts.map(({ slug }) => slug);

export type LanguageSlug = (typeof languages)[number]['slug'];

/** The names under which browsers and voices know a language, in small letters. */
export const namesOf = ({ tag, called = [tag.toLowerCase()] }: Pick<Language, 'tag' | 'called'>): readonly string[] =>
  called;

/** What offices call a language, for people who tell them which one they speak. Worked out while the site is built. */
export function nameForOffices({ tag }: Language, office: Language): string {
  return new Intl.DisplayNames(office.tag, { type: 'language' }).of(tag) as string;
}

/** The language that the texts of the tool (`ui.json`) are written in. Those of a rulebook are written in the language of its offices. */
export const toolSource = 'nb' satisfies LanguageSlug;

/** The language of the page on which a language is chosen. */
export const listLanguage = 'en' satisfies LanguageSlug;

/** The languages whose texts are written side by side with the source. */
export const besideSource: readonly string[] = languages.flatMap((one: Language) =>
  one.besideSource ? [one.slug] : [],
);

/** Finds a language by its slug, listed or a draft; an unknown slug is an error in the code that asks. */
export function language(slug: string): Language {
  const all: readonly Language[] = [...languages, ...drafts];
  const found = all.find((one) => one.slug === slug);
  if (found) return found;
  const known = all.map((one) => one.slug).join(', ');
  throw new Error(`"${slug}" is not a language of this site. Known: ${known}. Add it in src/i18n/languages.ts.`);
}
