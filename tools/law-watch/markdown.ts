/** Consolidated texts of law as the public git mirrors have them: Markdown, one file a document. */
import { type LawDocument, LawText, placeIn, type Section, WHOLE } from './law-text.ts';

const ID = /^refid:\s*"?([^"\n]+)"?\s*$/m;
const HEADING = /^(#{1,6})\s+(.*)$/;
/** What changed a section, or will: stands in italics below it, or below the heading of a chapter. A footnote stands with it. */
const NOTE = /^(?:\*(?!\*)[\s\S]*\*|Kap\S+\s+(?:tilføyd|tilføyes|endr\S+|opphev\S+)\s[\s\S]*)$/i;

/** A heading under which a block stands, and the section or chapter that it opens. */
type Open = { level: number; key: string | undefined };

/** One file of a mirror; nothing for a file that is not a document of law. @param markdown the whole file */
export function readMarkdown(markdown: string): LawDocument | undefined {
  const [, id] = ID.exec(markdown) ?? [];
  if (id === undefined) return undefined;
  const text = new LawText();
  let open: Open[] = [];
  for (const block of blocksOf(withoutFrontMatter(markdown))) {
    const [, marks, title] = HEADING.exec(block) ?? [];
    if (marks !== undefined && title !== undefined) {
      open = [...open.filter(({ level }) => level < marks.length), { level: marks.length, key: placeIn(title)?.key }];
      for (const key of openKeys(open)) text.open(key);
    } else {
      const piece: keyof Section = NOTE.test(block) ? 'note' : 'text';
      for (const key of openKeys(open)) text.add(key, piece, plain(block));
    }
  }
  return text.document(id);
}

const openKeys = (open: readonly Open[]): string[] => [WHOLE, ...open.flatMap(({ key }) => key ?? [])];

const withoutFrontMatter = (markdown: string): string =>
  markdown.replaceAll('\r\n', '\n').replace(/^---\n[\s\S]*?\n---\n/, '');

/** Headings stand alone; everything else is divided by empty lines. */
function blocksOf(markdown: string): string[] {
  return markdown
    .split(/\n\s*\n|\n(?=#{1,6}\s)|(?<=^#{1,6}\s.*)\n/m)
    .map((block) => block.trim())
    .filter((block) => block !== '');
}

/** The words of a block, without the marks of Markdown. */
function plain(block: string): string {
  return block
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*+]|>)\s+/gm, '')
    .replace(/[*_`\\]/g, '');
}
