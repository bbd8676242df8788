import { globSync, readFileSync } from 'node:fs';

/** Whoever asks for texts says here which keys it needs, so that no text is missing or left over. */
export type KeySource = {
  /** Who asks, for the error message. */
  name: string;
  /** The source answers for every key that begins so, e.g. `ui.`. */
  prefix: string;
  required: Iterable<string>;
  /** Keys that may be there, e.g. a hint that not every question has. */
  optional?: Iterable<string>;
};

/** All keys that the site can ask for, and the prefixes for which that list is complete. */
export type ExpectedKeys = {
  required: Map<string, string>;
  optional: Set<string>;
  prefixes: string[];
};

/** Puts the keys of all sources together; each required key remembers who asked. */
export function expectedKeys(sources: readonly KeySource[]): ExpectedKeys {
  const required = new Map<string, string>();
  const optional = new Set<string>();
  for (const source of sources) {
    for (const key of source.required) required.set(key, source.name);
    for (const key of source.optional ?? []) optional.add(key);
  }
  return { required, optional, prefixes: sources.map(({ prefix }) => prefix) };
}

/** The `ui.…` keys: every one stands whole, in quotes, somewhere in the source. */
export function uiKeys(root: string): KeySource {
  const files = globSync('src/**/*.{ts,tsx,astro}', { cwd: root });
  const literals = files.flatMap((file) => literalKeys(readFileSync(`${root}/${file}`, 'utf8')));
  return { name: 'a literal in src', prefix: 'ui.', required: new Set(literals) };
}

/** Finds `'ui.home.start'` and the like in a source text; comments do not count. */
export function literalKeys(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...code.matchAll(/(['"`])(ui\.[\w.-]+)\1/g)].map((match) => match[2] as string);
}
