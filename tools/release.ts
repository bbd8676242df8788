// Builds the last commit and lays the files of its release side by side in `release/`: the site as an archive, the licences, the packages
// as CycloneDX (what is shipped, and what builds it too), and the SHA-256 of all. `npm run release`; SITE is the address of the site.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPackages } from '#build/packages.ts';
import { release } from '#build/release.ts';
import { ARCHIVE, NOTICES, ofRelease, SBOM } from '#build/release-files.ts';
import { compiledRules } from '#build/rules.ts';
import { sbomOf } from '#build/sbom.ts';
import { sha256List } from '#build/sha256-list.ts';
import { filesBelow } from '#build/site-files.ts';

const uncommitted = execFileSync('git', ['status', '--porcelain']).toString().trim();
if (uncommitted !== '') stop(`A release is made of a commit, and these files are not in one:\n${uncommitted}`);
if (!process.env['SITE'])
  stop('Heads, feed and single files carry the address of the site: SITE=https://… npm run release');

execFileSync('npm', ['run', 'build'], { stdio: 'inherit' });

const state = release(compiledRules().checkedOn);
const name = `rettvei-${state.version}`;
rmSync('release', { recursive: true, force: true });
mkdirSync('release');
const files: Record<string, string | Uint8Array> = {
  [`${name}.zip`]: readFileSync(join('dist', ARCHIVE)),
  [`${name}-notices.txt`]: readFileSync(join('dist', NOTICES)),
  [`${name}.cdx.json`]: readFileSync(join('dist', SBOM)),
  [`${name}-with-tools.cdx.json`]: sbomOf(ofRelease(state), readPackages('.')),
};
for (const [file, content] of Object.entries(files)) writeFileSync(join('release', file), content);
const list = sha256List(filesBelow('release'));
writeFileSync(join('release', 'SHA256SUMS'), list);
console.log(`\nrelease/SHA256SUMS\n${list}`);

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
