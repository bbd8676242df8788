/** The packages of the lock file: whose code travels in our scripts, and which only build the site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** A package as it is locked. */
export type LockedPackage = {
  name: string;
  version: string;
  /** Where it lies, from the root of the project: `node_modules/preact`. */
  folder: string;
  /** As an SPDX expression; empty where the package names none. */
  licence: string;
  /** SHA-512 of its archive, in base64. */
  sha512: string | undefined;
  /** The folders of the packages that it needs. */
  needs: readonly string[];
  /** Whether the project itself asks for it, to run or to be built. */
  direct: boolean;
  shipped: boolean;
};

const Names = z.record(z.string(), z.string()).default({});
const Entry = z.object({
  version: z.string().default(''),
  license: z.string().default(''),
  integrity: z.string().optional(),
  dependencies: Names,
  devDependencies: Names,
  optionalDependencies: Names,
});
/** What is read of `package-lock.json`; the entry under the empty name is the project itself. */
const Lock = z.object({ packages: z.record(z.string(), Entry) });
type Entries = z.infer<typeof Lock>['packages'];

/** Reads the lock file of a project. */
export const readPackages = (root: string): LockedPackage[] =>
  packagesOf(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));

/** All packages of a lock file, by name and folder. Shipped is what `dependencies` lead to: what only builds stands in `devDependencies`. */
export function packagesOf(lock: unknown): LockedPackage[] {
  const { packages } = Lock.parse(lock);
  const shipped = reachedFrom('', packages);
  const own = Object.keys(packages['']?.devDependencies ?? {}).map((name) => `node_modules/${name}`);
  const direct = new Set([...neededBy('', packages, { andOptional: true }), ...own]);
  return Object.entries(packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, entry]) => ({
      name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: entry.version,
      folder,
      licence: entry.license,
      sha512: /\bsha512-(\S+)/.exec(entry.integrity ?? '')?.[1],
      needs: neededBy(folder, packages, { andOptional: true }),
      direct: direct.has(folder),
      shipped: shipped.has(folder),
    }))
    .sort((one, other) => compare(one.name, other.name) || compare(one.folder, other.folder));
}

/** Everything that a package needs to run, however far, and itself. */
function reachedFrom(folder: string, packages: Entries): ReadonlySet<string> {
  const met = new Set([folder]);
  for (const at of met) for (const next of neededBy(at, packages, { andOptional: false })) met.add(next);
  return met;
}

/** The folders of what a package names; an optional one that is not locked is not there. */
function neededBy(folder: string, packages: Entries, { andOptional }: { andOptional: boolean }): string[] {
  const { dependencies = {}, optionalDependencies = {} } = packages[folder] ?? {};
  const names = Object.keys(andOptional ? { ...dependencies, ...optionalDependencies } : dependencies);
  return names.flatMap((name) => nearest(name, folder, packages) ?? []);
}

/** The folder that Node would find a package in: beside the one that asks, or further out. */
function nearest(name: string, from: string, packages: Entries): string | undefined {
  const here = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (here in packages) return here;
  if (from === '') return undefined;
  const outer = from.lastIndexOf('/node_modules/');
  return nearest(name, outer < 0 ? '' : from.slice(0, outer), packages);
}

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
