/** Which texts travel in the page, and which in the file for the results. */

const IN_PAGE = /^(ui\.(check|parts|error|review|month|date\.(month|words)$)|question\.|exit\.)/;
const IN_RESULTS = /^(ui\.(results|help)\.|programme\.|content\.|office\.|firmness\.|reason\.|step\.|event\.)/;

type Strings = Readonly<Record<string, string>>;

/** The texts that the questions need. */
export function pageStrings(strings: Strings): Record<string, string> {
  return pick(strings, (key) => IN_PAGE.test(key));
}

/** The texts that only results need. */
export function resultStrings(strings: Strings): Record<string, string> {
  return pick(strings, (key) => IN_RESULTS.test(key) && !IN_PAGE.test(key));
}

function pick(strings: Strings, wanted: (key: string) => boolean): Record<string, string> {
  return Object.fromEntries(Object.entries(strings).filter(([key]) => wanted(key)));
}
