/** What is read aloud of a screen: its texts as they are seen, one after the other. */

/** A text with the element that shows it; `lang`: the language that the page says it is in. */
export type Piece = { shownIn: Element; text: string; lang: string };

/** What is heard on its own, with a pause after it. */
const BLOCK = 'h1, h2, h3, h4, p, li, dt, dd, summary, label, legend, th, td, button, div';

/** What is not part of what the screen says: ways to another screen, what stands there for screen readers, what is folded away. */
const UNREAD = [
  '[hidden]',
  '[aria-hidden="true"]',
  '[role="status"]',
  '.visually-hidden',
  '.top-line',
  '.step-bar',
  '.both-switch',
  '.sheet',
  'select',
  '.looks-wrong-text',
  'script',
  'details:not([open]) > :not(summary)',
].join();

/** The texts of a screen in the order in which they are read. */
export function piecesOf(root: Element): Piece[] {
  const pieces: Piece[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const holder = node.parentElement as Element;
    const text = spoken(node.textContent ?? '');
    if (!/[\p{L}\p{N}]/u.test(text) || holder.closest(UNREAD) || holder.getClientRects().length === 0) continue;
    const shownIn = holder.closest(BLOCK) ?? holder;
    const lang = holder.closest('[lang]')?.getAttribute('lang') ?? '';
    const last = pieces[pieces.length - 1];
    if (last?.shownIn === shownIn && last.lang === lang) last.text += ` ${text}`;
    else pieces.push({ shownIn, text, lang });
  }
  return pieces;
}

/** A text without the marks that keep its direction, which some voices name. */
const spoken = (text: string): string =>
  text
    .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A text in parts that a voice gets through: some stop in the middle of long ones. */
export const sentencesOf = (text: string): string[] => text.replace(/([.!?:؟።])\s+/g, '$1\n').split('\n');
