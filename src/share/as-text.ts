/** The answer as plain text, for a messenger or for the journal of an organisation. Never answers. */
import { outsideOfPage } from '#i18n/translate.ts';

/** What one reads in a message without opening it; longer ones are cut by messengers. */
export const LONGEST_TEXT = 700;

/** The words of an answer in one language. */
export type AnswerWords = {
  /** The sentence about the person, and of which day the rules are. */
  opening: readonly string[];
  steps: { title: string; lines: readonly string[] };
  now: { title: string; rows: readonly string[] };
  later: { title: string; names: readonly string[] };
  /** That so many are left out. */
  more: (number: number) => string;
};

/**
 * Line by line: the sentence, what to do, what holds now, the names of what comes later, and where the list is. What would make it
 * too long is left out from the end, whole rows only, and the text says how many.
 */
export function asText({ opening, steps, now, later, more }: AnswerWords, address?: string): string {
  const all = now.rows.length + later.names.length;
  const withSome = (count: number): string => {
    const rows = now.rows.slice(0, count);
    const names = later.names.slice(0, count - rows.length);
    return [
      ...opening,
      ...section(
        steps.title,
        steps.lines.map((line, place) => `${place + 1}. ${line}`),
      ),
      ...section(
        now.title,
        rows.map((row) => `- ${row}`),
      ),
      ...(names.length > 0 ? [`${later.title}: ${names.join(' · ')}`] : []),
      ...(count < all ? [more(all - count)] : []),
      ...(address === undefined ? [] : ['', address]),
    ]
      .map(outsideOfPage)
      .join('\n');
  };
  for (let count = all; count > 0; count -= 1) {
    const text = withSome(count);
    if (text.length <= LONGEST_TEXT) return text;
  }
  return withSome(0);
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];
