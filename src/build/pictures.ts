/**
 * The pictures for pages. Each is drawn in a file of its own, `src/pictures/<name>.svg`, which any editor shows as it looks in
 * daylight; here it is checked, its two fills become tokens of the styles, and its line that of the page. A page holds what it
 * shows at first; all come in one script. Not as `<use href="file.svg#name">`: where the host forbids keeping files, browsers
 * ask for that file again with each picture, and the requests would tell what somebody does.
 */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { minifySync, type Plugin } from 'vite';
import { pictureNames } from '#pictures/names.ts';
import { holder, idOf, type Sheet } from '#pictures/sheet.ts';
import { hashOf } from './hashes.ts';
import { changePages } from './site-files.ts';
import { virtualModules } from './virtual-modules.ts';

/** The text of each picture's file by its name. */
export type Drawings = Readonly<Record<string, string>>;

/** The fills, as files write them: each is the light value of the token. */
export const fills = { 'var(--picture-soft)': '#d3e4e7', 'var(--picture-accent)': '#f3be5c' } as const;

/** The most bytes that a file of a picture may have. */
const MOST = 700;
const folder = fileURLToPath(new URL('../pictures/', import.meta.url));
const frame = {
  xmlns: 'http://www.w3.org/2000/svg',
  viewBox: '0 0 48 48',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '2',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
};
const shapes = ['path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon'];
const places = ['d', 'x', 'y', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2', 'points'];
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  processEntities: false,
});

type Attributes = Readonly<Record<string, string>>;
/** An element as the parser gives it: its children below its own name, its attributes below `:@`. */
type Parsed = { readonly [name: string]: unknown; readonly ':@'?: Attributes };

/** All pictures of the site. @throws if a picture breaks a rule of the family, or the list and the files do not agree. */
export function pictures(): Sheet {
  const files = globSync('*.svg', { cwd: folder }).sort();
  return sheetOf(
    Object.fromEntries(files.map((file) => [file.replace(/\.svg$/, ''), readFileSync(folder + file, 'utf8')])),
    pictureNames,
  );
}

/** The pictures for pages. @param names those that the site knows @throws a line for each fault */
export function sheetOf(drawings: Drawings, names: readonly string[]): Sheet {
  const faults = [
    ...listFaults(Object.keys(drawings), names),
    ...Object.entries(drawings).flatMap(([name, svg]) =>
      pictureFaults(svg).map((fault) => `src/pictures/${name}.svg: ${fault}`),
    ),
  ];
  if (faults.length > 0) throw new Error(`The pictures are not right:\n${faults.join('\n')}`);
  const symbols = Object.fromEntries(Object.entries(drawings).map(([name, svg]) => [name, symbol(name, svg)]));
  const drawn = Object.entries(drawings).map(([name, svg]) => [idOf(name), parse(svg).flatMap(childrenOf).map(sent)]);
  const draw = `(${drawPictures})('${holder}','${frame.viewBox}',${JSON.stringify(drawn)});`;
  const script = minifySync('pictures.js', draw, { module: false, compress: false }).code;
  return { symbols, script, hash: hashOf(script) };
}

/** The page with those pictures in its holder that it shows itself. */
export function withPictures(html: string, { symbols }: Pick<Sheet, 'symbols'>): string {
  const shown = Object.keys(symbols).filter((name) => html.includes(`href="#${idOf(name)}"`));
  return html.replace(
    new RegExp(`<svg id="${holder}"[^>]*>`),
    (tag) => tag + shown.map((name) => symbols[name]).join(''),
  );
}

/** Gives pages their pictures: `virtual:pictures` while they are made, and what each shows when they are there. */
export function picturesOfPages(): AstroIntegration {
  return {
    name: 'rettvei:pictures',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [picturesPlugin()] } });
      },
      'astro:build:done': ({ dir }) => {
        const sheet = pictures();
        changePages(dir, (html) => withPictures(html, sheet));
      },
    },
  };
}

function picturesPlugin(): Plugin {
  return {
    ...virtualModules({ 'virtual:pictures': pictures }),
    /** While developing: a picture that was redrawn is shown at once. */
    hotUpdate({ file }) {
      if (!file.startsWith(folder)) return undefined;
      this.environment.moduleGraph.invalidateAll();
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}

function listFaults(files: readonly string[], names: readonly string[]): string[] {
  return [
    ...files
      .filter((name) => !names.includes(name))
      .map((name) => `src/pictures/names.ts lacks "${name}", of which there is a file. Add it, or take the file away.`),
    ...names
      .filter((name) => !files.includes(name))
      .map((name) => `src/pictures/${name}.svg is missing. Draw it, or take "${name}" out of src/pictures/names.ts.`),
  ];
}

/** What keeps a file from being one of the family, each with how to mend it. */
function pictureFaults(svg: string): string[] {
  const size = Buffer.byteLength(svg);
  const tooLong =
    size > MOST ? [`it has ${size} bytes; at most ${MOST}. Draw with fewer points and whole numbers.`] : [];
  if (XMLValidator.validate(svg) !== true)
    return [...tooLong, 'it is not well-formed XML. Save it again as plain SVG.'];
  const [root, ...more] = parse(svg);
  if (!root || tagOf(root) !== 'svg' || more.length > 0)
    return [...tooLong, 'it must be one <svg> and nothing else. Take away what stands around it.'];
  return [...tooLong, ...frameFaults(attributesOf(root)), ...childrenOf(root).flatMap(shapeFaults)];
}

function frameFaults(found: Attributes): string[] {
  const same = JSON.stringify(Object.entries(found).sort()) === JSON.stringify(Object.entries(frame).sort());
  const wanted = Object.entries(frame).map(([name, value]) => `${name}="${value}"`);
  return same ? [] : [`its frame is not that of the family. Write <svg ${wanted.join(' ')}>.`];
}

function shapeFaults(element: Parsed): string[] {
  const tag = tagOf(element);
  if (!shapes.includes(tag)) return [`<${tag}> is no part of a picture. Draw it with ${shapes.join(', ')}.`];
  return [
    ...Object.entries(attributesOf(element)).flatMap(([name, value]) => attributeFault(tag, name, value)),
    ...childrenOf(element).map(
      (child) => `<${tagOf(child)}> stands inside <${tag}>. Shapes hold nothing: take it out.`,
    ),
  ];
}

function attributeFault(tag: string, name: string, value: string): string[] {
  const at = `<${tag} ${name}="${value}">`;
  if (name === 'fill')
    return paints.includes(value) ? [] : [`${at} is no paint of the family. Write one of ${paints.join(', ')}.`];
  if (name === 'stroke') return value === 'none' ? [] : [`${at} is not needed: the line has one colour. Take it away.`];
  if (!places.includes(name))
    return [`${at} is not allowed. Take ${name} away; shapes have ${places.join(', ')}, fill.`];
  return /^[MLHVCSQTAZ\d\s.,-]+$/i.test(value) ? [] : [`${at} is no place on the grid. Write numbers.`];
}

const paints: readonly string[] = [...Object.values(fills), 'currentColor'];

function symbol(name: string, svg: string): string {
  const inner = parse(svg).flatMap(childrenOf).map(shape).join('');
  return `<symbol id="${idOf(name)}" viewBox="${frame.viewBox}">${inner}</symbol>`;
}

/** A shape as it travels to `drawPictures`. */
const sent = (element: Parsed): [string, Attributes] => [
  tagOf(element),
  Object.fromEntries(Object.entries(attributesOf(element)).map(([name, value]) => [name, withToken(value)])),
];

/**
 * What the script of all pictures does in a page; it stands there as it is written here. Built node by node: pages take no markup
 * from scripts (Trusted Types).
 */
function drawPictures(id: string, viewBox: string, all: [string, [string, Attributes][]][]): void {
  const make = (tag: string, attributes: Attributes): Element => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const name in attributes) made.setAttribute(name, attributes[name] as string);
    return made;
  };
  const holder = document.getElementById(id) as Element;
  holder.textContent = '';
  for (const [name, shapes] of all) {
    const symbol = make('symbol', { id: name, viewBox });
    for (const [tag, attributes] of shapes) symbol.appendChild(make(tag, attributes));
    holder.appendChild(symbol);
  }
}

function shape(element: Parsed): string {
  const attributes = Object.entries(attributesOf(element)).map(([name, value]) => ` ${name}="${withToken(value)}"`);
  return `<${tagOf(element)}${attributes.join('')}/>`;
}

const withToken = (value: string): string =>
  Object.entries(fills).find(([, written]) => written === value)?.[0] ?? value;

const parse = (svg: string): Parsed[] => parser.parse(svg) as Parsed[];
const tagOf = (element: Parsed): string => Object.keys(element).find((key) => key !== ':@') ?? '';
const attributesOf = (element: Parsed): Attributes => element[':@'] ?? {};
const childrenOf = (element: Parsed): Parsed[] => {
  const children = element[tagOf(element)];
  return Array.isArray(children) ? children : [];
};
