/** A document of law, cut into what a rule can cite: sections, chapters, and the whole. */

/**
 * The words that are law, and the notes below them: what changed the section, what will change it, footnotes. Headings are
 * neither.
 */
export type Section = { text: string; note: string };

/** @property id as the publisher writes it, such as `lov/2020-11-06-127` */
export type LawDocument = { id: string; sections: ReadonlyMap<string, Section> };

/** The key of the whole document. */
export const WHOLE = 'all';

/** The key of a section or chapter, however it is written: `§ 14 a.`, `§14A`. */
const keyOf = (written: string): string => written.replace(/[\s.]/g, '').toLowerCase();

const SECTION = /^§+\s*(\d+(?:\s*-\s*\d+)?(?:\s*[a-zæøå](?!\p{L}))?)/iu;
const CHAPTER = /^kap\S*\s*(\d+(?:\s*[a-zæøå](?!\p{L}))?)/iu;

/** The key of the section or chapter that a heading or a citation begins with: `§ 14 a. …`, `Kapittel 6 A …`. */
export function placeIn(heading: string): { kind: 'section' | 'chapter'; key: string } | undefined {
  const words = heading.replace(/^[\s*]+/, '');
  const [, section] = SECTION.exec(words) ?? [];
  if (section !== undefined) return { kind: 'section', key: keyOf(`§${section}`) };
  const [, chapter] = CHAPTER.exec(words) ?? [];
  return chapter === undefined ? undefined : { kind: 'chapter', key: keyOf(`kap${chapter}`) };
}

/** Collects a document piece by piece. A section that stands in several places is all of them. */
export class LawText {
  private readonly sections = new Map<string, Section>();

  /** A section or chapter begins; it is there even if it holds nothing. */
  open(written: string): void {
    const key = keyOf(written);
    if (!this.sections.has(key)) this.sections.set(key, { text: '', note: '' });
  }

  add(written: string, piece: keyof Section, words: string): void {
    this.open(written);
    const section = this.sections.get(keyOf(written)) as Section;
    section[piece] = [section[piece], words].filter(Boolean).join('\n');
  }

  document(id: string): LawDocument {
    return { id: id.trim(), sections: this.sections };
  }
}

/**
 * The same words in the same form, so that a mere reformatting is no change: without spaces, quotes of one kind, dashes of one
 * kind.
 */
export function normal(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[\s\u00AD\u200B\uFEFF]/g, '')
    .replace(/[«»“”„‟"‹›‘’‚‛'´`]/g, '"')
    .replace(/[‐-―−]/g, '-');
}
