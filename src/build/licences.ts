/** Under which licences packages may be used here, and the report that names the licence of each. */
import type { LockedPackage } from './packages.ts';

/** Licences of what travels to people: they ask for no more than their notice. OFL-1.1 is that of fonts. */
const MAY_TRAVEL: readonly string[] = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1'];

/** Licences of what only builds or tests the site, besides: none of their code or data goes into it. */
const MAY_BUILD: readonly string[] = [
  ...MAY_TRAVEL,
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'LGPL-3.0-or-later',
  'MPL-2.0',
  'Python-2.0',
  'Zlib',
];

/**
 * What is wrong with the licence of a package, if anything. Of several licences each must be allowed; of a package that only builds, one is
 * enough where one may be chosen.
 */
export function licenceFault({ name, version, folder, licence, shipped }: LockedPackage): string | undefined {
  const words: readonly string[] = licence.match(/[^\s()]+/g) ?? [];
  const ids = words.filter((word) => word !== 'AND' && word !== 'OR');
  const allowed = shipped ? MAY_TRAVEL : MAY_BUILD;
  const isAllowed = (id: string): boolean => allowed.includes(id);
  const mayChoose = !shipped && words.includes('OR') && !words.includes('AND');
  if (ids.length > 0 && (mayChoose ? ids.some(isAllowed) : ids.every(isAllowed))) return undefined;
  return (
    `package-lock.json: ${name} ${version} (${folder}) is under ${licence === '' ? 'no licence' : `"${licence}"`}, and what ` +
    `${shipped ? 'travels to people' : 'builds the site'} may be under ${allowed.join(', ')} only. ` +
    'Use another package, or add the licence to src/build/licences.ts with a reason.'
  );
}

/** Every package with its licence, the most frequent licence first; a star stands before those that travel to people. */
export function licenceReport(version: string, packages: readonly LockedPackage[]): string {
  const groups = Object.entries(Object.groupBy(packages, ({ licence }) => licence))
    .map(([licence, group = []]) => ({ licence, lines: linesOf(group) }))
    .sort((one, other) => other.lines.length - one.lines.length || (one.licence < other.licence ? -1 : 1));
  const head =
    `Packages that Rettvei ${version} is made with, by licence. Those with a star travel with the site, and their licences stand in ` +
    'notices.txt; all others only build or test it.';
  return [head, ...groups.map(({ licence, lines }) => `${licence} (${lines.length})\n${lines.join('\n')}`)]
    .join('\n\n')
    .concat('\n');
}

/** A line for each version of a package; it may lie in several folders. */
const linesOf = (packages: readonly LockedPackage[]): string[] => [
  ...new Set(packages.map(({ name, version, shipped }) => `${shipped ? '*' : ' '} ${name} ${version}`)),
];
