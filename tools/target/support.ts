/** What browsers can do, as MDN's data tell it. */
import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { Browsers, CompatData, Identifier, SupportStatement } from '@mdn/browser-compat-data/types';
import { TARGET, type TargetBrowser } from '#build/target.ts';

const data: CompatData = bcd;
const browsers: Browsers = data.browsers;

/** One thing that some browser of the target lacks. */
export type Lack = {
  /** Its place in MDN's data, such as `api.Navigator.share`. */
  feature: string;
  /** The browsers of the target without it, by name and version. */
  browsers: string[];
};

/** Somewhere in MDN's data. */
const at = (path: string): Identifier | undefined =>
  path
    .split('.')
    .reduce<unknown>(
      (place, step) => (Object.hasOwn(Object(place), step) ? (place as Record<string, unknown>)[step] : undefined),
      data,
    ) as Identifier | undefined;

/**
 * Who lacks what stands at a place of the data; nothing where all of the target have it or the data do not know it.
 * @param prefixes under which it is asked for as well, such as `-webkit-`
 */
export function lackOf(path: string, prefixes: readonly string[] = []): Lack | undefined {
  const without = lackingBrowsers(at(path), prefixes);
  return without.length > 0 ? { feature: path, browsers: without.map(nameOf) } : undefined;
}

/** Whether the data know a place at all. */
export const isKnown = (path: string): boolean => at(path)?.__compat !== undefined;

/**
 * Who lacks every one of several things that share a name: of `x.name` nobody can tell what `x` is, so it is said only of browsers
 * that know the name nowhere.
 */
export function lackOfAll(paths: readonly string[]): Lack | undefined {
  const [first = '', ...others] = paths;
  const without = others.reduce(
    (left, path) => left.filter((browser) => lackingBrowsers(at(path)).includes(browser)),
    lackingBrowsers(at(first)),
  );
  return without.length > 0 ? { feature: first, browsers: without.map(nameOf) } : undefined;
}

/** A browser of the target, as people call it. */
export const nameOf = (browser: TargetBrowser): string => `${browsers[browser].name} ${TARGET[browser]}`;

/** The version of its engine, which Chrome and Samsung Internet share. */
export const engineOf = (browser: TargetBrowser): number =>
  Number(browsers[browser].releases[TARGET[browser]]?.engine_version);

function lackingBrowsers(found: Identifier | undefined, prefixes: readonly string[] = []): TargetBrowser[] {
  const support = found?.__compat?.support;
  if (!support) return [];
  return (Object.keys(TARGET) as TargetBrowser[]).filter((browser) => {
    const statements = [support[browser] ?? []].flat();
    return statements.length > 0 && !statements.some((statement) => holds(statement, TARGET[browser], prefixes));
  });
}

function holds(statement: SupportStatement, version: string, prefixes: readonly string[]): boolean {
  const { version_added: added, version_removed: removed, prefix, alternative_name, flags } = single(statement);
  if ((prefix && !prefixes.includes(prefix)) || alternative_name || flags || added === false) return false;
  const isThere = typeof added !== 'string' || (added !== 'preview' && isUpTo(added, version));
  return isThere && !(typeof removed === 'string' && removed !== 'preview' && isUpTo(removed, version));
}

const single = (statement: SupportStatement) => (Array.isArray(statement) ? statement[0] : statement);

/** Whether one version is the other or came before it. */
function isUpTo(earlier: string, later: string): boolean {
  const [one, other] = [earlier, later].map((version) => version.replace('≤', '').split('.').map(Number));
  const [major = 0, minor = 0] = one as number[];
  const [laterMajor = 0, laterMinor = 0] = other as number[];
  return major < laterMajor || (major === laterMajor && minor <= laterMinor);
}

let members: Map<string, string[]> | undefined;

/** Every place in the data where a member of an object has this name. */
export function membersNamed(name: string): readonly string[] {
  members ??= collectMembers();
  return members.get(name) ?? [];
}

function collectMembers(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const room of ['api', 'javascript.builtins'])
    for (const owner of Object.keys(at(room) ?? {}))
      for (const member of Object.keys(at(`${room}.${owner}`) ?? {})) {
        if (member === '__compat' || !isKnown(`${room}.${owner}.${member}`)) continue;
        const name = member.replace(/_(static|event)$/, '');
        // What is heard is no member.
        if (!member.endsWith('_event')) found.set(name, [...(found.get(name) ?? []), `${room}.${owner}.${member}`]);
      }
  return found;
}
