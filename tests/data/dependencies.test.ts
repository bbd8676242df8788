import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPackages } from '#build/packages.ts';
import { figure } from '../support/figures.ts';

type Locked = {
  version: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: true;
  optionalDependencies?: Record<string, string>;
};
type Own = {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};

const own = JSON.parse(readFileSync('package.json', 'utf8')) as Own;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const locked = Object.entries(lock.packages).filter(([folder]) => folder !== '');
const nameOf = (folder: string): string => folder.replace(/^.*node_modules\//, '');

/** The rows of a table of docs/dependencies.md, by the name in their first column. */
function rowsBelow(heading: string): Map<string, string[]> {
  const [, below = ''] = readFileSync('docs/dependencies.md', 'utf8').split(`\n## ${heading}\n`);
  const [part = ''] = below.split('\n## ');
  const rows = part.split('\n').filter((line) => line.startsWith('| `'));
  return new Map(
    rows.map((line) => {
      const [name = '', ...cells] = line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      return [name.replaceAll('`', ''), cells];
    }),
  );
}

test('every package that travels to people has one line that says why, how heavy, where, and under which licence', () => {
  const rows = rowsBelow('What travels to people');
  expect([...rows.keys()].sort()).toEqual(Object.keys(own.dependencies).sort());
  const licences = new Map(readPackages('.').map(({ name, licence }) => [name, licence]));
  for (const [name, [why = '', weight, where, licence]] of rows) {
    expect.soft(why.length, name).toBeGreaterThan(20);
    expect.soft(weight, name).toMatch(/\d k?B/);
    expect.soft(where, name).not.toBe('');
    expect.soft(licence, name).toBe(licences.get(name));
  }
});

test('every other package has one line that says why', () => {
  const rows = [...rowsBelow('What builds the site'), ...rowsBelow('What tests and checks')];
  const named = Object.keys({ ...own.devDependencies, ...own.optionalDependencies });
  expect(rows.map(([name]) => name).sort()).toEqual(named.sort());
  expect(rows.filter(([, [why = '']]) => why.length < 12)).toEqual([]);
});

test('versions are exact', () => {
  const versions = { ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies };
  expect(Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('only packages that package.json decides about bring a program that runs when they are installed', ({ task }) => {
  const bring = locked.flatMap(([folder, { hasInstallScript }]) => (hasInstallScript ? nameOf(folder) : []));
  expect(bring.sort()).toEqual(Object.keys(own.allowScripts).sort());
  const allowed = Object.keys(own.allowScripts).filter((name) => own.allowScripts[name]);
  expect(allowed).toEqual(['node']);
  figure(task, 'packages that may run a program when they are installed', allowed.length);
});

test('each package has the fingerprint of its archive, and no address to fetch it from', () => {
  expect(locked.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity))).toEqual([]);
  expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"|registry/);
});

test('what a package brings for other machines is locked too, so that the lock file serves them all', () => {
  const folders = new Set(locked.map(([folder]) => folder));
  /** Where Node would look, from the package outwards. */
  const places = (folder: string, name: string): string[] => {
    const outer = folder.lastIndexOf('/node_modules/');
    const beyond = outer < 0 ? [`node_modules/${name}`] : places(folder.slice(0, outer), name);
    return [`${folder}/node_modules/${name}`, ...beyond];
  };
  const missing = locked.flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !places(folder, name).some((place) => folders.has(place))),
  );
  expect(missing).toEqual([]);
});
