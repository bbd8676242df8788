/** Texts that several keys share: one key keeps the text, and the files hold it there alone. All keys can be asked for. */
import { baseKey, type LocaleFiles } from './check-locales.ts';

/** The key that keeps a text -> the keys that share it. A counted text is shared in all its forms, by its key without an ending. */
export type SameTexts = Readonly<Record<string, readonly string[]>>;

/** A file of shared texts, as faults name it, with the keys that may stand in it. */
export type SameFile = { path: string; same: SameTexts; holds: (key: string) => boolean };

type Texts = Readonly<Record<string, string>>;

/** The texts of every language as they are asked for: a text that keys share stands under each of them. */
export function withShared(
  locales: Readonly<Record<string, LocaleFiles>>,
  same: SameTexts,
): Record<string, LocaleFiles> {
  const sharing = new Map(Object.entries(same));
  const each = (texts: Texts): Record<string, string> => {
    const all = Object.entries(texts).flatMap(([key, text]) => {
      const base = baseKey(key);
      return [key, ...(sharing.get(base) ?? []).map((other) => other + key.slice(base.length))].map((one) => [
        one,
        text,
      ]);
    });
    return Object.fromEntries(all);
  };
  return mapValues(locales, (files) => mapValues(files, each));
}

/** Keys that point nowhere, at each other or at two texts. Returns one sentence per fault. @param locales texts as the files hold them */
export function checkSameTexts(
  files: readonly SameFile[],
  asked: { has: (key: string) => boolean },
  locales: Readonly<Record<string, LocaleFiles>>,
): string[] {
  const written = new Map<string, string>();
  for (const [slug, own] of Object.entries(locales))
    for (const [file, texts] of Object.entries(own))
      for (const key of Object.keys(texts)) written.set(baseKey(key), `locales/${slug}/${file}`);
  const homes = new Map<string, string>();
  return files.flatMap(({ path, same, holds }) =>
    Object.entries(same).flatMap(([kept, sharing]) => {
      const about = (problem: string) => `${path}: ${problem}`;
      return [
        ...(written.has(kept) ? [] : [about(`"${kept}" has no text. Add it to every language, or correct the key.`)]),
        ...[kept, ...sharing].flatMap((key) => [
          ...(asked.has(key) ? [] : [about(`nothing asks for "${key}". Remove it, or correct the key.`)]),
          ...(holds(key) ? [] : [about(`"${key}" is a text of another file. Give it its own text.`)]),
        ]),
        ...sharing.flatMap((key) => {
          const home = homes.get(key);
          homes.set(key, kept);
          const own = written.get(key);
          return [
            ...(home === undefined
              ? []
              : [about(`"${key}" stands under "${home}" and under "${kept}". Leave it under one of them.`)]),
            ...(key in same
              ? [about(`"${key}" shares the text of "${kept}" and keeps one for others. Put them all under "${kept}".`)]
              : []),
            ...(own === undefined
              ? []
              : [about(`"${key}" shares the text of "${kept}" and has its own in ${own}. Remove one of the two.`)]),
          ];
        }),
      ];
    }),
  );
}

/** Keys whose texts are equal in every language, and worth sharing: a few words or more, or the answers yes and no. */
function equalTexts(locales: Readonly<Record<string, LocaleFiles>>): string[][] {
  const texts = mapValues(locales, (files): Texts => Object.assign({}, ...Object.values(files)));
  const said = new Map<string, { words: number; forms: [string, string][] }>();
  for (const [slug, own] of Object.entries(texts))
    for (const [key, text] of Object.entries(own)) {
      const base = baseKey(key);
      const one = said.get(base) ?? { words: 0, forms: [] };
      one.words = Math.max(one.words, text.split(/\s+/u).length);
      one.forms.push([slug + key.slice(base.length), text]);
      said.set(base, one);
    }
  const alike = new Map<string, string[]>();
  for (const [key, { words, forms }] of said) {
    if (words < FEWEST_WORDS && !/\.option\.(true|false)$/.test(key)) continue;
    const id = JSON.stringify([isOfTool(key), forms.sort()]);
    alike.set(id, [...(alike.get(id) ?? []), key]);
  }
  return [...alike.values()].filter((keys) => keys.length > 1);
}

/** Shorter texts are equal by chance: "Home" is a section and an option. */
const FEWEST_WORDS = 3;

/** Whether a text is of the tool, in any country. */
export const isOfTool = (key: string): boolean => key.startsWith('ui.');

/** Of some keys, those whose text no other key shares: what is asked for by another must stand where that one does. */
export const notShared = (keys: ReadonlySet<string>, same: SameTexts): Set<string> =>
  new Set([...keys].filter((key) => (same[key] ?? []).every((sharing) => keys.has(sharing))));

/** Texts that stand in the files more than once. Returns one sentence for each. */
export const checkCopies = (locales: Readonly<Record<string, LocaleFiles>>): string[] =>
  equalTexts(locales).map(
    ([first, ...others]) =>
      `locales: ${others.map((key) => `"${key}"`).join(', ')} and "${first}" are equal in every language. Let one keep the text: npm run texts:same.`,
  );

/** The shared texts with those that have become equal: what is shared stays shared, under the key that keeps it now. */
export function sharedNow(same: SameTexts, locales: Readonly<Record<string, LocaleFiles>>): SameTexts {
  const shared = new Map(Object.entries(same).map(([kept, sharing]) => [kept, [...sharing]]));
  for (const keys of equalTexts(locales)) {
    const kept = keys.find((key) => shared.has(key)) ?? (keys[0] as string);
    const others = keys.filter((key) => key !== kept).flatMap((key) => [key, ...(shared.get(key) ?? [])]);
    for (const key of others) shared.delete(key);
    shared.set(kept, [...(shared.get(kept) ?? []), ...others]);
  }
  return Object.fromEntries([...shared].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kept, all]) => [kept, all.sort()]));
}

function mapValues<A, B>(all: Readonly<Record<string, A>>, change: (one: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(all).map(([key, one]) => [key, change(one)]));
}
