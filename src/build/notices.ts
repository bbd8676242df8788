/** The licences of what our scripts carry, with the notices that these ask for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LockedPackage } from './packages.ts';

/** Licences that ask for no more than their notice. */
export const ALLOWED: readonly string[] = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** A file of a package that says under which conditions it may be used. */
const LEGAL_FILE = /^(licen[cs]e|copying|notice)(-\w+)?(\.(txt|md))?$/i;

/** Our own licence, then that of each package whose code is shipped. */
export function noticesOf(own: { version: string; licence: string }, packages: readonly LockedPackage[], root: string) {
  const parts = packages
    .filter(({ shipped }) => shipped)
    .map((one) => `${one.name} ${one.version} (${allowed(one)})\n\n${legalText(one, root)}`);
  return [`Rettvei ${own.version}\n\n${own.licence.trim()}`, WHAT_FOLLOWS, ...parts]
    .join(`\n\n${'-'.repeat(72)}\n\n`)
    .concat('\n');
}

const WHAT_FOLLOWS = 'The scripts of this site hold code of the packages below, each under its own licence.';

/** @throws {Error} for a licence that asks for more than a notice, or for none */
function allowed({ name, version, licence, folder }: LockedPackage): string {
  if (ALLOWED.includes(licence)) return licence;
  throw new Error(
    `package.json: the dependency ${name} ${version} (${folder}) is under ${licence === '' ? 'no licence' : `"${licence}"`}, and scripts may carry ` +
      `${ALLOWED.join(', ')} only. Use another package, or add the licence to ALLOWED in src/build/notices.ts with a reason.`,
  );
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
