/** Which texts travel in the page, and which in the file that comes beside it. */

import { QUESTIONS } from '../questions/questions.ts';

const FIRST = `question.${QUESTIONS[0]?.id}.`;
const IN_PAGE = /^ui\.(check|parts|error)\./;
const LATER =
  /^(ui\.(results|help|review|month)\.|ui\.date\.(month|words)$|ui\.footer\.machine$|question\.|exit\.|programme\.|amount\.|content\.|office\.|firmness\.|reason\.|step\.|event\.)/;

type Strings = Readonly<Record<string, string>>;

const isInPage = (key: string): boolean => IN_PAGE.test(key) || key.startsWith(FIRST);

/** The texts of the first question, and of what stands around every question. */
export function pageStrings(strings: Strings): Record<string, string> {
  return pick(strings, isInPage);
}

/** The texts of everything after the first question. */
export function laterStrings(strings: Strings): Record<string, string> {
  return pick(strings, (key) => LATER.test(key) && !isInPage(key));
}

function pick(strings: Strings, wanted: (key: string) => boolean): Record<string, string> {
  return Object.fromEntries(Object.entries(strings).filter(([key]) => wanted(key)));
}
