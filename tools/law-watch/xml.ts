/** Consolidated texts of law as the publisher's open archives have them: XHTML with classes, one file a document. */
import { XMLParser } from 'fast-xml-parser';
import { type LawDocument, LawText, placeIn, type Section, WHOLE } from './law-text.ts';

type Node = { [tag: string]: Node[] | string | undefined } & { ':@'?: Record<string, string>; '#text'?: string };

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
  stopNodes: ['*.script', '*.style'],
});

/** Notes of what changed a section or will, and footnotes. */
const NOTE_CLASSES = /^(?:changesToParent|footnotes?|footnote.*)$/;
/** Words that are adopted and not in force: they are announced by the note. */
const NOT_IN_FORCE = /^future/;
const HEADINGS = /^h[1-6]$/;

/** One file of an archive; nothing for a file that is not a document of law. @param xml the whole file */
export function readXml(xml: string): LawDocument | undefined {
  const root = parser.parse(xml) as Node[];
  const main = find(root, (node) => classOf(node).includes('documentBody'));
  const id = idOf(root, main);
  if (!main || id === undefined) return undefined;
  const text = new LawText();
  walk(childrenOf(main), [WHOLE], text);
  return text.document(id);
}

function walk(nodes: readonly Node[], open: readonly string[], text: LawText): void {
  let here = open;
  for (const node of nodes) {
    const classes = classOf(node);
    if (HEADINGS.test(tagOf(node)) || classes.some((one) => NOT_IN_FORCE.test(one))) continue;
    const key = keyAt(node, classes);
    if (key !== undefined) {
      here = [...open, key];
      text.open(key);
    } else here = open;
    const piece: keyof Section = classes.some((one) => NOTE_CLASSES.test(one)) ? 'note' : 'text';
    if (piece === 'note' || isPlain(node)) {
      const words = wordsOf(node);
      if (words.trim() !== '') for (const one of here) text.add(one, piece, words);
    } else walk(childrenOf(node), here, text);
  }
}

/** The section or chapter that an element is. */
function keyAt(node: Node, classes: readonly string[]): string | undefined {
  if (classes.includes('legalArticle')) {
    const { 'data-name': name } = node[':@'] ?? {};
    return name ?? wordsOf(find(childrenOf(node), (one) => classOf(one).includes('legalArticleValue')) ?? {});
  }
  if (tagOf(node) !== 'section') return undefined;
  const heading = childrenOf(node).find((one) => HEADINGS.test(tagOf(one)));
  const place = heading && placeIn(wordsOf(heading));
  return place?.kind === 'chapter' ? place.key : undefined;
}

/** Holds words and no further block that could be a section or a note. */
const isPlain = (node: Node): boolean =>
  '#text' in node ||
  !find(
    childrenOf(node),
    (one) =>
      ['article', 'section', 'footer', 'div'].includes(tagOf(one)) ||
      HEADINGS.test(tagOf(one)) ||
      classOf(one).some((name) => NOTE_CLASSES.test(name) || NOT_IN_FORCE.test(name)),
  );

/** The publisher's id: from the head of the document, or from its address. */
function idOf(root: readonly Node[], main: Node | undefined): string | undefined {
  const head = find(root, (node) => classOf(node).includes('dokid') && tagOf(node) === 'dd');
  const written = head ? wordsOf(head) : main?.[':@']?.['data-lovdata-URL'];
  return written?.trim().replace(/^[A-Z]+\//, '') || undefined;
}

const tagOf = (node: Node): string => Object.keys(node).find((name) => name !== ':@') ?? '';
const childrenOf = (node: Node): Node[] => {
  const inside = node[tagOf(node)];
  return Array.isArray(inside) ? inside : [];
};
const classOf = (node: Node): string[] => (node[':@']?.['class'] ?? '').split(/\s+/).filter(Boolean);

function find(nodes: readonly Node[], fits: (node: Node) => boolean): Node | undefined {
  for (const node of nodes) {
    if (fits(node)) return node;
    const inside = find(childrenOf(node), fits);
    if (inside) return inside;
  }
  return undefined;
}

const wordsOf = (node: Node): string => node['#text'] ?? childrenOf(node).map(wordsOf).join('');
