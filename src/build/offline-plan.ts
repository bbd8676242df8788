/** What phones keep of a built site for when there is no net: which pages in which packs, and which files beside them. */
import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type KeptLanguage, type Lists, PACKS, type Pack, type Part } from '#offline/lists.ts';
import { hashOf, integrityOf } from './hashes.ts';
import { filesOfPages } from './offline-files.ts';
import { packOf } from './page-packs.ts';

/** All that is kept where the browser is asked to save data, below the language. */
const CHECK = /^(check\/|privacy\/|download\/)?$/;
/** Never kept: the open rulebook, for people who check the rules, and what is made at a desk. */
const LEFT_OUT = /^(rules|for-organisations|posters)\//;
/** Stands in the place of a page that is not kept, so it is kept in every language. */
const OFFLINE = 'offline/';

/** What a page of the copy says about itself, by language, and from which day on it says that it is old. */
export type Notes = { of: Readonly<Record<string, Pack['notes']>>; oldFrom: string };

/** The packs by their path, and the lists for the worker. */
export type Plan = { packs: ReadonlyMap<string, string>; lists: Lists };

type Pages = ReadonlyMap<string, string>;

/** @param root of the built site, with the last stroke @param slugs its languages */
export function offlinePlan(root: string, slugs: readonly string[], notes: Notes): Plan {
  const packs = new Map<string, string>();
  const pack = (name: string, pages: Pages, own?: Pack['notes']): string => {
    const content = JSON.stringify({ ...packOf(pages), ...(own && { notes: own }) } satisfies Pack);
    const path = `${PACKS}${name}.${hashOf(content)}.json`;
    packs.set(path, content);
    return path;
  };
  const partOf = (files: readonly string[]): Part => {
    const prints = files.map((file) => [file, integrityOf(packs.get(file) ?? readFileSync(root + file))]);
    return { hash: hashOf(JSON.stringify(prints)), files: Object.fromEntries(prints) };
  };

  const all = pagesOf(root, ['index.html', ...slugs.map((slug) => `${slug}/${OFFLINE}index.html`)]);
  const allPack = pack('all', all);
  const planned = slugs.map((slug) => {
    const pages = pagesOf(root, globSync(`${slug}/**/*.html`, { cwd: root }).sort());
    const some = (wanted: (below: string) => boolean): Pages =>
      new Map([...pages].filter(([path]) => wanted(path.slice(slug.length + 1))));
    const check = some((below) => CHECK.test(below));
    const rest = some((below) => !CHECK.test(below) && !LEFT_OUT.test(below) && below !== OFFLINE);
    return {
      slug,
      check: [
        // Fonts of other languages are left to when there is a net.
        ...filesOfPages(root, all).filter((file) => !file.startsWith('fonts/')),
        ...filesOfPages(root, check),
        allPack,
        pack(`${slug}-check`, check, notes.of[slug]),
      ],
      rest: [...filesOfPages(root, rest), pack(`${slug}-rest`, rest, notes.of[slug])],
    };
  });
  const needed = planned.map(({ check, rest }) => new Set([...check, ...rest]));
  const isShared = (file: string): boolean =>
    needed.length === 1 || needed.filter((files) => files.has(file)).length > 1;
  const shared = [...new Set(needed.flatMap((files) => [...files]))].filter(isShared).sort();
  const languages = planned.map(({ slug, check, rest }, at): [string, KeptLanguage] => {
    const own = [...(needed[at] as Set<string>)].filter((file) => !isShared(file));
    const first = [...new Set(check)];
    return [slug, { ...partOf(own), check: first, rest: [...new Set(rest)].filter((file) => !first.includes(file)) }];
  });
  return { packs, lists: { shared: partOf(shared), languages: Object.fromEntries(languages), oldFrom: notes.oldFrom } };
}

/** What each language weighs on the wire when it is kept, in bytes after gzip. */
export function weightsOf(root: string, { packs, lists }: Plan): Record<string, number> {
  const known = new Map<string, number>();
  const sizeOf = (file: string): number => {
    const size = known.get(file) ?? gzipSync(packs.get(file) ?? readFileSync(root + file), { level: 9 }).length;
    known.set(file, size);
    return size;
  };
  const weights = Object.entries(lists.languages).map(([slug, { check, rest }]) => [
    slug,
    [...check, ...rest].reduce((sum, file) => sum + sizeOf(file), 0),
  ]);
  return Object.fromEntries(weights);
}

/** Texts of pages by their path, `uk/words/`. */
const pagesOf = (root: string, files: readonly string[]): Pages =>
  new Map(files.map((file) => [file.replace(/index\.html$/, ''), readFileSync(root + file, 'utf8')]));
