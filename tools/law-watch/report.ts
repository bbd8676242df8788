/** What is printed of a difference: for people with both texts side by side, for programs one object a line. */
import type { Difference, Kind } from './compare.ts';
import type { Resting } from './resting.ts';

const WHAT: Record<Kind, string> = {
  changed: 'the text is another one',
  note: 'the text is the same; the notes below it are others',
  new: 'is there now, and was not before or was never recorded',
  gone: 'is no longer there',
};
/** A note of a change that is adopted and will come into force. */
const COMING = /(?:endr[ea]s|opphev[ea]s|tilføy[ea]s|vert\s+(?:endra|oppheva|tilføyd))\s+ved\b[^()]*\([^()]*\)/giu;
const WIDTH = 58;

/** One object a line. */
export const asJson = (
  { kind, source, section, name, document, before, after }: Difference,
  resting: Resting,
): string =>
  JSON.stringify({
    kind,
    source,
    section,
    name,
    document,
    ...resting,
    ...(before && { before }),
    ...(after && { after }),
  });

/** For people. */
export function asText({ kind, source, section, name, document, before, after }: Difference, resting: Resting): string {
  const coming = comingIn(after?.note).filter((one) => !comingIn(before?.note).includes(one));
  return [
    `${source}.${section} (${name}, ${document}): ${WHAT[kind]}.`,
    ...coming.map((one) => `  Adopted: ${one}`),
    ...sideBySide(before?.text, after?.text),
    ...sideBySide(before?.note, after?.note),
    ...list('Rows', resting.rows),
    ...list('Limits and amounts', resting.limits),
    ...list('Texts', resting.texts),
    ...list('People of the case book', resting.people),
  ].join('\n');
}

const comingIn = (note = ''): string[] => note.match(COMING) ?? [];

const list = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`  ${title}: ${items.length}`, ...items.map((item) => `    ${item}`)];

/** Only the paragraphs that differ, the old left and the new right. */
function sideBySide(old = '', now = ''): string[] {
  const [left, right] = [old.split('\n'), now.split('\n')];
  const gone = left.filter((line) => !right.includes(line)).flatMap(fold);
  const come = right.filter((line) => !left.includes(line)).flatMap(fold);
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, line) =>
    `  ${(gone[line] ?? '').padEnd(WIDTH)} | ${come[line] ?? ''}`.trimEnd(),
  );
}

/** A paragraph in lines of the width of one column. */
function fold(paragraph: string): string[] {
  const lines = [''];
  for (const word of paragraph.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1) as string;
    if (last !== '' && last.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
