/** Patterns of paths as the table writes them, and the same as a regular expression for the servers. */

/** Whether a pattern names a file, by its path from the root of the site. */
export function matches(glob: string, file: string): boolean {
  return new RegExp(`^/${body(glob)}$`).test(`/${file}`);
}

/**
 * The pattern for addresses, in the words that PCRE and RE2 share. It looks at the end of an address, so that it fits under any
 * sub-path too.
 */
export function addressPattern(glob: string): string {
  return glob.endsWith('/**') ? `/${body(glob.slice(0, -2))}` : `/${body(glob)}$`;
}

/** One for several. */
export function addressPatterns(globs: readonly string[]): string {
  return globs.map(addressPattern).join('|');
}

function body(glob: string): string {
  return glob.replace(/\*\*\/|\*\*|\*|[.+?^${}()|[\]\\]/g, (found) => WORDS[found] ?? `\\${found}`);
}

const WORDS: Readonly<Record<string, string>> = { '**/': '(.*/)?', '**': '.*', '*': '[^/]*' };
