/**
 * The picture that messengers show beside a link, one for each language: the site's mark and name, what it is for, and a few of its
 * drawings. Drawn when the site is built, with fonts that come with the project, so that each machine draws the same.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { AstroIntegration } from 'astro';
import type { Language } from '#i18n/languages.ts';
import type { PictureName } from '#pictures/names.ts';
import { PREVIEW, previewPath } from '#pictures/preview.ts';
import { catalogues, siteLanguages } from './rules.ts';
import { writeBelow } from './site-files.ts';

/** What stands on it. */
export type Said = { name: string; title: string; line: string };

/** Bold for the name and the title, regular for the line, of every script that a language of the site is written in. */
const FONTS: Readonly<Record<string, Font>> = {
  Latn: fontOf('Noto Sans', 'noto-sans'),
  Cyrl: fontOf('Noto Sans', 'noto-sans'),
  Arab: fontOf('Noto Sans Arabic', 'noto-sans-arabic'),
  Ethi: fontOf('Noto Sans Ethiopic', 'noto-sans-ethiopic'),
};

/** Free on all sides, in pixels: messengers cut edges off. */
export const MARGIN = 64;
const WIDE = PREVIEW.width - 2 * MARGIN;
const SHOWN: readonly PictureName[] = ['family', 'house', 'classroom'];
const PICTURE = 116;
const LOGO = 84;
/** Where words may stand below the head, and the sizes that are tried for them, each with the most rows that it may have. */
const FIELD = { from: 200, to: 590 } as const;
const TITLE: Sizes = [
  [84, 2],
  [76, 2],
  [66, 2],
  [60, 3],
  [54, 3],
  [48, 3],
];
const LINE: Sizes = [
  [34, 2],
  [30, 2],
  [26, 2],
];

const root = fileURLToPath(new URL('../../', import.meta.url));
const drawn = await startDrawing();

/** Draws it as PNG. @throws {Error} where the language has no font here, or its texts are too long */
export function linkPicture(said: Said, language: Pick<Language, 'tag' | 'dir'>): Uint8Array {
  return drawn(linkPictureSvg(said, language), fontsFor(language.tag)).render().asPng();
}

/** The same as SVG. @param withGround false for its words alone */
export function linkPictureSvg(said: Said, { tag, dir }: Pick<Language, 'tag' | 'dir'>, withGround = true): string {
  const fonts = fontsFor(tag);
  const { families } = fonts;
  const atStart = (x: number, size = 0): number => (dir === 'rtl' ? PREVIEW.width - x - size : x);
  const words = (text: string, y: number, { size, bold, paint }: Look, x = MARGIN): string =>
    `<text x="${atStart(x)}" y="${y}" font-family="${families}" font-size="${size}" font-weight="${bold ? 700 : 400}" ` +
    `fill="${paint}" text-anchor="${dir === 'rtl' ? 'end' : 'start'}">${inOrder(escaped(text), dir)}</text>`;

  const title = { ...fitted(said.title, TITLE, widthsIn(fonts, true)), bold: true, paint: light('--ink') };
  const line = { ...fitted(said.line, LINE, widthsIn(fonts, false)), bold: false, paint: light('--muted') };
  const heights = { title: title.size * 1.25, line: line.size * 1.4, gap: line.size * 1.1 };
  const high = title.rows.length * heights.title + heights.gap + line.rows.length * heights.line;
  const from = FIELD.from + (FIELD.to - FIELD.from - high) / 2 + title.size;
  const under = from + (title.rows.length - 1) * heights.title + heights.gap + heights.line;
  const name = { size: 52, bold: true, paint: light('--accent') };
  const text = [
    words(said.name, MARGIN + 64, name, MARGIN + LOGO + 24),
    ...title.rows.map((row, at) => words(row, from + at * heights.title, title)),
    ...line.rows.map((row, at) => words(row, under + at * heights.line, line)),
  ].join('');
  const pictures = SHOWN.map((picture, at) =>
    placed(
      read(`src/pictures/${picture}.svg`),
      atStart(PREVIEW.width - MARGIN - (PICTURE + 28) * (at + 1) + 28, PICTURE),
      PICTURE,
    ),
  );
  const ground = [
    `<rect width="${PREVIEW.width}" height="${PREVIEW.height}" fill="${light('--bg')}"/>`,
    `<rect y="${PREVIEW.height - 14}" width="${PREVIEW.width}" height="14" fill="${light('--accent')}"/>`,
    placed(read('public/favicon.svg'), atStart(MARGIN, LOGO), LOGO, 16),
    ...pictures,
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${PREVIEW.width}" height="${PREVIEW.height}">${withGround ? ground.join('') : ''}${text}</svg>`;
}

/** A drawing without words as a PNG, as large as it says. */
export const drawnPng = (svg: string): Uint8Array => drawn(svg, { families: '', files: [] }).render().asPng();

/** How an SVG file of ours is drawn with the fonts of a language; for tests, which measure what stands where. */
export const drawing = (svg: string, tag: string) => drawn(svg, fontsFor(tag));

/** What stands on the picture of a language. */
export function saidIn(texts: Readonly<Record<string, string>>): Said {
  const text = (key: string): string => {
    const found = texts[key];
    if (found === undefined) throw new Error(`The picture for links needs the text ${key}.`);
    return found;
  };
  return { name: text('ui.site.name'), title: text('country.home.title'), line: text('ui.home.short') };
}

/** Writes one for each language of the site. */
export function linkPictures(): AstroIntegration {
  return {
    name: 'rettvei:link-pictures',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const texts = catalogues();
        for (const language of siteLanguages())
          writeBelow(
            fileURLToPath(dir),
            previewPath(language.slug),
            linkPicture(saidIn(texts[language.slug] ?? {}), language),
          );
      },
    },
  };
}

type Font = { family: string; files: readonly string[] };
/** The fonts of a language, its own first. */
type Fonts = { families: string; files: readonly Uint8Array[] };
type Sizes = readonly (readonly [size: number, rows: number])[];
type Look = { size: number; bold: boolean; paint: string };
type Width = (text: string) => number;
type Fitted = { size: number; rows: string[] };

/** Rows of a text in the first size that gives no more of them than it may. */
function fitted(text: string, sizes: Sizes, width: Width): Fitted {
  for (const [size, most] of sizes) {
    const rows = rowsOf(text, WIDE / size, width);
    if (rows && rows.length <= most) return { size, rows: balanced(text, rows, WIDE / size, width) };
  }
  throw new Error(`"${text}" is too long for the picture that links show. Shorten it.`);
}

/** A text broken between words; nothing where a word alone is too wide. @param most width of a row, in sizes of the letters */
function rowsOf(text: string, most: number, width: Width): string[] | undefined {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const longer = rows.length > 0 ? `${rows.at(-1)} ${word}` : word;
    if (width(word) > most) return undefined;
    if (rows.length > 0 && width(longer) <= most) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows;
}

/** The same number of rows, of lengths as equal as they can be: no word is left alone. */
function balanced(text: string, rows: string[], most: number, width: Width): string[] {
  const narrower = rowsOf(text, most * 0.96, width);
  return narrower?.length === rows.length ? balanced(text, narrower, most * 0.96, width) : rows;
}

/**
 * How wide words are, in sizes of their letters: each is measured once, between two lines, since a drawing tells where the ink ends and not
 * where the next letter begins.
 */
function widthsIn(fonts: Fonts, bold: boolean): Width {
  const known = new Map<string, number>();
  const inked = (text: string): number => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text font-family="${fonts.families}" font-size="100" font-weight="${bold ? 700 : 400}">${escaped(text)}</text></svg>`;
    return (drawn(svg, fonts).getBBox()?.width ?? 0) / 100;
  };
  const lines = inked('||');
  const measured = (text: string): number => {
    const width = known.get(text) ?? inked(`|${text}|`) - lines;
    known.set(text, width);
    return width;
  };
  const space = measured(' ');
  return (text) => {
    const words = text.split(' ');
    return words.reduce((sum, word) => sum + measured(word), space * (words.length - 1));
  };
}

/** A text from right to left keeps its order among marks and Latin words, as in a page of its direction. */
const inOrder = (text: string, dir: Language['dir']): string => (dir === 'rtl' ? `\u2067${text}\u2069` : text);

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A drawing of ours in its place on the picture; its line has the colour of the ink. */
const placed = (svg: string, x: number, size: number, down = 0): string =>
  svg.replace(
    '<svg ',
    `<svg x="${x}" y="${MARGIN - 12 + down}" width="${size}" height="${size}" color="${light('--ink')}" `,
  );

/** The value of a colour by day. */
function light(token: string): string {
  const found = new RegExp(`${token}: (#[0-9a-f]+);`).exec(read('src/styles/tokens.css'))?.[1];
  if (found === undefined) throw new Error(`src/styles/tokens.css has no ${token}.`);
  return found;
}

function read(path: string): string {
  return readFileSync(root + path, 'utf8');
}

/** @throws {Error} for a script that has no font here */
function fontsFor(tag: string): Fonts {
  const { script = '' } = new Intl.Locale(tag).maximize();
  const own = FONTS[script];
  if (!own)
    throw new Error(
      `No font for the script ${script} of "${tag}": install the one of @expo-google-fonts that has it, and name it in src/build/link-pictures.ts.`,
    );
  // The name of the site is in Latin letters.
  const all = [own, FONTS['Latn'] as Font];
  const files = new Set(all.flatMap((font) => font.files));
  return { families: all.map(({ family }) => family).join(), files: [...files].map((file) => readFileSync(file)) };
}

/** Bold and regular of a family. @param folder of its package */
function fontOf(family: string, folder: string): Font {
  const { resolve } = createRequire(import.meta.url);
  const name = family.replaceAll(' ', '');
  const files = ['700Bold', '400Regular'].map((weight) =>
    resolve(`@expo-google-fonts/${folder}/${weight}/${name}_${weight}.ttf`),
  );
  return { family, files };
}

async function startDrawing(): Promise<(svg: string, fonts: Fonts) => InstanceType<typeof Resvg>> {
  await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return (svg, { files }) => new Resvg(svg, { font: { fontBuffers: [...files], loadSystemFonts: false } });
}
