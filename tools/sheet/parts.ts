/** The texts of a language, screen by screen, for people who read them beside the source. */

/** One text to read. */
export type SheetRow = {
  key: string;
  /** In the source language, and as a translator wrote it. */
  source: string;
  text: string;
  /** What somebody who had not seen the source read in the translation. */
  back?: string | undefined;
  /** Who speaks, what the text is, how long it may be. */
  about: readonly string[];
  isProtected: boolean;
  /** Nobody needs to read it again. */
  isChecked: boolean;
};

/** What stands together on a screen: a question with its answers, a programme with its reasons, a part of the tool. */
export type SheetPart<T = SheetRow> = { id: string; title: string; rows: readonly T[] };

/** The texts of a programme stand under several heads of a key. */
const HEADS_OF_A_PROGRAMME = ['programme', 'reason', 'content', 'amount', 'deadline', 'appeal'];

/** The part that a text stands in, by its key: `programme.school` for `reason.school.lives-here`. */
export function partOf(key: string): string {
  const [head = '', id = ''] = key.split('.');
  if (HEADS_OF_A_PROGRAMME.includes(head)) return `programme.${id}`;
  return head === 'question' || head === 'ui' || head === 'country' ? `${head}.${id}` : head;
}

/**
 * Puts rows in parts, in the order in which the parts are met.
 * @param titleOf what a part is called, for people who do not know its id
 */
export function partsOf<T extends Pick<SheetRow, 'key'>>(
  rows: readonly T[],
  titleOf: (id: string) => string,
): SheetPart<T>[] {
  const parts = new Map<string, T[]>();
  for (const row of rows) parts.set(partOf(row.key), [...(parts.get(partOf(row.key)) ?? []), row]);
  return [...parts].map(([id, own]) => ({ id, title: titleOf(id), rows: own }));
}
