/** The licences of the packages that travel with the site, with the notices that these ask for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceFault } from './licences.ts';
import type { LockedPackage } from './packages.ts';

/** A file of a package that says under which conditions it may be used. */
const LEGAL_FILE = /^(licen[cs]e|copying|notice)([-_]\w+)?(\.(txt|md))?$/i;

/** Our own licence, then that of each package that is shipped. */
export function noticesOf(own: { version: string; licence: string }, packages: readonly LockedPackage[], root: string) {
  const parts = packages
    .filter(({ shipped }) => shipped)
    .map((one) => `${one.name} ${one.version} (${licenceOf(one)})\n\n${legalText(one, root)}`);
  return [`Rettvei ${own.version}\n\n${own.licence.trim()}`, WHAT_FOLLOWS, ...parts]
    .join(`\n\n${'-'.repeat(72)}\n\n`)
    .concat('\n');
}

const WHAT_FOLLOWS = 'What follows are the licences of the packages whose code or letters are in it.';

/** @throws {Error} for a licence that asks for more than a notice, or for none */
function licenceOf(one: LockedPackage): string {
  const fault = licenceFault(one);
  if (fault) throw new Error(fault);
  return one.licence;
}

function legalText({ name, version, folder }: LockedPackage, root: string): string {
  const files = readdirSync(join(root, folder)).filter((file) => LEGAL_FILE.test(file));
  if (!files.some((file) => !/^notice/i.test(file)))
    throw new Error(
      `${folder} has no file LICENSE, LICENCE or COPYING, so the notice that ${name} ${version} asks for cannot be given. Use a version or a package that has one.`,
    );
  return files
    .sort()
    .map((file) =>
      readFileSync(join(root, folder, file), 'utf8')
        .replaceAll('\r\n', '\n')
        .trim(),
    )
    .join('\n\n');
}
