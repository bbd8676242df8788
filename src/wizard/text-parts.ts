/** Which texts travel in the page, and which in the file that comes beside it. */

import { QUESTIONS } from '../questions/questions.ts';

const FIRST = `question.${QUESTIONS[0]?.id}.`;
const IN_PAGE = /^ui\.(check|parts|error|both)\./;
const LATER =
  /^(ui\.(results|help|review|month|day|office|print|share|unit)\.|ui\.date\.|ui\.footer\.machine$|question\.|exit\.|programme\.|amount\.|content\.|office\.|firmness\.|reason\.|step\.|event\.|bring\.|deadline\.|appeal\.)/;
const HELPER = /^ui\.helper\./;
const AT_OFFICE = /^ui\.office\./;

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

/** Helper mode: what the page of the check has, and its own. */
export function helperStrings(strings: Strings): Record<string, string> {
  return pick(strings, (key) => isInPage(key) || HELPER.test(key));
}

/** All of these: what people who want both languages get in Norwegian. */
export function wizardStrings(strings: Strings): Record<string, string> {
  return pick(strings, (key) => LATER.test(key) || isInPage(key) || HELPER.test(key));
}

/** What the page for a shared list says before the results' texts are there. */
export function listStrings(strings: Strings): Record<string, string> {
  return pick(strings, (key) => /^ui\.shared\./.test(key));
}

/** What people say at an office. */
export function officeStrings(strings: Strings): Record<string, string> {
  return pick(strings, (key) => AT_OFFICE.test(key));
}

function pick(strings: Strings, wanted: (key: string) => boolean): Record<string, string> {
  return Object.fromEntries(Object.entries(strings).filter(([key]) => wanted(key)));
}
