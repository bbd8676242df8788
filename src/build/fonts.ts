/**
 * Fonts for languages whose letters some systems lack: of Noto Sans the letters that the texts of the language have, no more. A page
 * names the fonts of the systems first, and the first text does not wait for ours.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { Language } from '#i18n/languages.ts';
import { sha256 } from './hashes.ts';
import { once } from './once.ts';

type Source = {
  family: string;
  /** Its package below @expo-google-fonts. */
  folder: string;
  /** The fonts with these letters that phones and computers come with. */
  local: readonly string[];
  /** Its letters: all others are the system's. */
  letters: RegExp;
};

const SOURCES: Readonly<Record<NonNullable<Language['font']>, Source>> = {
  ethiopic: {
    family: 'Noto Sans Ethiopic',
    folder: 'noto-sans-ethiopic',
    local: ['Noto Sans Ethiopic', 'Kefa', 'Ebrima', 'Nyala', 'Abyssinica SIL'],
    letters: /[\u1200-\u139F\u2D80-\u2DDF\uAB01-\uAB2F]/u,
  },
  arabic: {
    family: 'Noto Sans Arabic',
    folder: 'noto-sans-arabic',
    local: ['Noto Naskh Arabic UI', 'Noto Naskh Arabic', 'Noto Sans Arabic', 'Segoe UI', 'Geeza Pro', 'SF Arabic'],
    letters: /[\u0600-\u06FF\u0750-\u077F\uFB50-\uFDFF\uFE70-\uFEFC]|\u200C/u,
  },
};

const WEIGHTS = { 400: '400Regular', 700: '700Bold' } as const;

/** A font of a language: its files, and the rule that a page of the language has. */
export type WebFont = { rule: string; files: readonly { name: string; bytes: Uint8Array }[] };

/** @param texts of the language @returns nothing for a language that every system can show */
export async function webFont({ slug, font }: Language, texts: readonly string[]): Promise<WebFont | undefined> {
  if (!font) return undefined;
  const source = SOURCES[font];
  const letters = [...new Set(texts.join(''))].filter((letter) => source.letters.test(letter)).sort();
  const parts = await Promise.all(
    Object.entries(WEIGHTS).map(async ([weight, name]) => {
      const bytes = await subsetFont(readFileSync(pathOf(source, name)), letters.join(''), { targetFormat: 'woff2' });
      const file = `${slug}-${weight}.${sha256(bytes).slice(0, 8)}.woff2`;
      return { rule: ruleOf(source, weight, file, letters), file: { name: file, bytes } };
    }),
  );
  return { rule: parts.map(({ rule }) => rule).join(''), files: parts.map(({ file }) => file) };
}

/** The name under which the style sheets ask for it. */
const FAMILY = 'Rettvei';

function ruleOf({ local }: Source, weight: string, file: string, letters: readonly string[]): string {
  // Bold letters, where a system has them in a face of their own.
  const faces = weight === '700' ? [...local.map((name) => `${name} Bold`), ...local] : local;
  const from = [...faces.map((name) => `local("${name}")`), `url("/fonts/${file}") format("woff2")`].join();
  return `@font-face{font-family:${FAMILY};font-weight:${weight};font-display:swap;src:${from};unicode-range:${rangeOf(letters)}}`;
}

/** The stretches of letters, as a style sheet writes them. */
function rangeOf(letters: readonly string[]): string {
  const codes = letters.map((letter) => letter.codePointAt(0) as number).sort((one, other) => one - other);
  const stretches: [number, number][] = [];
  for (const code of codes) {
    const last = stretches.at(-1);
    // A gap of a few letters is shorter than a stretch of its own.
    if (last && code - last[1] <= 16) last[1] = code;
    else stretches.push([code, code]);
  }
  const hex = (code: number): string => code.toString(16);
  return stretches.map(([from, to]) => `U+${hex(from)}${to === from ? '' : `-${hex(to)}`}`).join();
}

function pathOf({ family, folder }: Source, name: string): string {
  const file = `${family.replaceAll(' ', '')}_${name}.ttf`;
  return createRequire(import.meta.url).resolve(`@expo-google-fonts/${folder}/${name}/${file}`);
}

type Texts = Readonly<Record<string, string>>;

/** A language has the same texts for as long as a build takes. */
const slugOf = ({ slug }: Language): string => slug;

/** The font of a language's pages. @param texts all of the language */
export const pageFont = once(
  (language: Language, texts: Texts) => webFont(language, [language.endonym, ...Object.values(texts)]),
  slugOf,
);

/** The lines that stand below the names on lists of languages. */
const LIST_LINES = ['country.list.line', 'ui.notFound.line'] as const;

/** The font of lists of languages: of each language its name and the lines below it, and no more. */
export const listFont = once(
  (language: Language, texts: Texts) =>
    webFont(language, [language.endonym, ...LIST_LINES.map((key) => texts[key] ?? '')]),
  slugOf,
);

/** The rules that name the fonts: of each language's pages, and of lists of languages. */
export async function fontRules(
  languages: readonly Language[],
  catalogues: Readonly<Record<string, Texts>>,
): Promise<FontRules> {
  const rules = (font: typeof pageFont) =>
    Promise.all(
      languages.map(async (one) => [one.slug, (await font(one, catalogues[one.slug] ?? {}))?.rule ?? ''] as const),
    );
  const [pages, list] = [await rules(pageFont), await rules(listFont)];
  return { pages: Object.fromEntries(pages), list: list.map(([, rule]) => rule).join('') };
}

/** `pages`: by slug, empty where every system has the letters. */
export type FontRules = { pages: Readonly<Record<string, string>>; list: string };
