// Builds the last commit twice and says where the two sites begin to differ: in clones of their own, in other folders, time zones and
// languages, the second on another day. `npm run release:verify`; with a folder, as in `-- dist`, that one is compared with one build.
// `--install` gives each clone packages of its own. SITE, SECURITY_CONTACT and RULEBOOK are handed on.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ARCHIVE, isPacked } from '#build/release-files.ts';
import { sha256List } from '#build/sha256-list.ts';
import { filesBelow } from '#build/site-files.ts';
import { buildClone } from './release/build-clone.ts';
import { firstDifference } from './release/first-difference.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { install: { type: 'boolean' } } });
const project = execFileSync('git', ['rev-parse', '--show-toplevel']).toString().trim();
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD']).toString().trim();
const folder = mkdtempSync(join(tmpdir(), 'rettvei-verify-'));
const install = values.install ?? false;

const here = { folder: join(folder, 'one'), timeZone: 'UTC', locale: 'C', umask: '022', onAnotherDay: false };
const elsewhere = {
  folder: join(folder, 'another place', 'deeper'),
  timeZone: 'Pacific/Kiritimati',
  locale: 'tr_TR.UTF-8',
  umask: '077',
  onAnotherDay: true,
};

try {
  const [first, second] = [
    positionals[0] ?? buildClone(project, here, install),
    buildClone(project, elsewhere, install),
  ].map(
    // What is packed for a server comes after the build.
    (site) => filesBelow(site, isPacked),
  ) as [Files, Files];
  const difference = firstDifference(first, second);
  if (difference === undefined) {
    const archive = second.filter(({ path }) => path === ARCHIVE);
    console.log(`Two builds of ${commit} have the same ${first.length} files, byte for byte.\n${sha256List(archive)}`);
  } else {
    console.error(`Two builds of ${commit} differ. ${difference}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}

type Files = ReturnType<typeof filesBelow>;
