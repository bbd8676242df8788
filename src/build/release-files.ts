/**
 * What goes with a built site for people who pass it on or serve it themselves: the licences of what it carries, the list of
 * these packages for programs, the licence of every package that it is made with, whom to tell of a weakness, an archive of all of
 * it, and the SHA-256 of what can be downloaded.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { FINGERPRINTS } from '#i18n/single-files.ts';
import { archiveOf } from './archive.ts';
import { licenceReport } from './licences.ts';
import { noticesOf } from './notices.ts';
import { readPackages } from './packages.ts';
import { type Release, release } from './release.ts';
import { compiledRules } from './rules.ts';
import { type Released, sbomOf } from './sbom.ts';
import { SECURITY_TXT, securityTxt } from './security-txt.ts';
import { sha256List } from './sha256-list.ts';
import { filesBelow, writeBelow } from './site-files.ts';

/** Where they stand on the site. */
export const NOTICES = 'licences/notices.txt';
export const REPORT = 'licences/report.txt';
export const SBOM = 'licences/sbom.cdx.json';
export const ARCHIVE = 'download/site.zip';
export const HASHES = FINGERPRINTS.slice(1);

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the list of packages is about. */
export const ofRelease = ({ version, day }: Release): Released => ({ name: 'rettvei', version, licence: 'MIT', day });

/** What is packed already for a server, beside the file itself. */
export const isPacked = (path: string): boolean => /\.(br|gz)$/.test(path);

/** Writes them; it comes last, since the archive holds the files as they are served. */
export function releaseFiles(): AstroIntegration {
  let site = '';
  return {
    name: 'rettvei:release-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site as string;
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const state = release(compiledRules().checkedOn);
        const packages = readPackages(root);
        const shipped = packages.filter((one) => one.shipped);
        const licence = readFileSync(join(root, 'LICENSE'), 'utf8');
        writeBelow(folder, NOTICES, noticesOf({ version: state.version, licence }, packages, root));
        writeBelow(folder, REPORT, licenceReport(state.version, packages));
        writeBelow(folder, SBOM, sbomOf(ofRelease(state), shipped));
        const contact = securityTxt(process.env['SECURITY_CONTACT'], state.day, site);
        if (contact) writeBelow(folder, SECURITY_TXT, contact);
        // The archive holds the list without itself.
        writeBelow(folder, HASHES, hashes(folder));
        const files = filesBelow(folder, (path) => path === ARCHIVE || isPacked(path));
        const archive = archiveOf(files, state.day);
        writeBelow(folder, ARCHIVE, archive);
        writeBelow(folder, HASHES, hashes(folder));
        logger.info(`${ARCHIVE}: ${files.length} files in ${(archive.length / 1e6).toFixed(1)} MB`);
      },
    },
  };
}

/** Of everything that can be downloaded but the list itself. */
function hashes(folder: string): string {
  const downloads = join(folder, dirname(HASHES));
  mkdirSync(downloads, { recursive: true });
  return sha256List(filesBelow(downloads, (path) => path === basename(HASHES) || isPacked(path)));
}
