import { globSync, readFileSync } from 'node:fs';

/** Whoever asks for texts says here which keys it needs, so that no text is missing or left over. */
export type KeySource = {
  /** Who asks, for the error message. */
  name: string;
  required: Iterable<string>;
  /** Keys that may be there, e.g. a hint that not every question has. */
  optional?: Iterable<string>;
};

/** All keys that the site can ask for. */
export type ExpectedKeys = {
  required: Map<string, string>;
  optional: Set<string>;
};

/** Every key that is asked for, whether it must be there or not. */
export const allOf = ({ required, optional }: ExpectedKeys): Set<string> => new Set([...required.keys(), ...optional]);

/** Puts the keys of all sources together; each required key remembers who asked. */
export function expectedKeys(sources: readonly KeySource[]): ExpectedKeys {
  const required = new Map<string, string>();
  const optional = new Set<string>();
  for (const source of sources) {
    for (const key of source.required) required.set(key, source.name);
    for (const key of source.optional ?? []) optional.add(key);
  }
  return { required, optional };
}

/** The keys of the tool (`ui.…`, and `country.…` for its sentences that name the country): each stands whole, in quotes, in the source. */
export function toolKeys(root: string): KeySource {
  const files = globSync('src/**/*.{ts,tsx,astro}', { cwd: root });
  const literals = files.flatMap((file) => literalKeys(readFileSync(`${root}/${file}`, 'utf8')));
  return { name: 'a literal in src', required: new Set(literals) };
}

/** Finds `'ui.home.start'` and the like in a source text; comments do not count. */
export function literalKeys(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...code.matchAll(/(['"`])((?:ui|country)\.(?!yaml)[\w.-]+)\1/g)].map((match) => match[2] as string);
}
