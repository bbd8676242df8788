import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { readPackages } from '#build/packages.ts';
import { ARCHIVE, HASHES, isPacked, NOTICES, REPORT, SBOM } from '#build/release-files.ts';
import { sha256List } from '#build/sha256-list.ts';
import { filesBelow, type NamedFile } from '#build/site-files.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = `${root}dist`;

let site: NamedFile[];
beforeAll(() => {
  site = filesBelow(dist, isPacked);
});

test('the archive holds the whole site as it is served, but itself', () => {
  const opened = unzipSync(readFileSync(`${dist}/${ARCHIVE}`));
  const served = site.filter(({ path }) => path !== ARCHIVE);
  expect(Object.keys(opened).sort()).toEqual(served.map(({ path }) => path));
  // Its list of hashes cannot name the archive that it lies in.
  const other = served.filter(
    ({ path, content }) => path !== HASHES && Buffer.compare(content, opened[path] as Uint8Array),
  );
  expect(other.map(({ path }) => path)).toEqual([]);
  const lines = (list: Uint8Array | undefined) =>
    Buffer.from(list ?? [])
      .toString()
      .split('\n');
  const inside = lines(opened[HASHES]);
  const outside = lines(served.find(({ path }) => path === HASHES)?.content);
  expect(outside.filter((line) => !line.endsWith('  site.zip'))).toEqual(inside);
});

test('no page leads to the archive beside it, where a site that was made of the archive has none', () => {
  const pages = site.filter(({ path }) => path.endsWith('.html'));
  const leads = /\shref="(?!https?:)[^"]*download\/site\.zip"/;
  expect(pages.filter(({ content }) => leads.test(Buffer.from(content).toString())).map(({ path }) => path)).toEqual(
    [],
  );
});

test('each file that can be downloaded stands in the list with its hash', () => {
  const files = filesBelow(`${dist}/download`, (path) => path === 'sha256.txt' || isPacked(path));
  expect(readFileSync(`${dist}/${HASHES}`, 'utf8')).toBe(sha256List(files));
  expect(files.map(({ path }) => path)).toContain('site.zip');
});

test('what travels is told with its licence, to people and to programs', () => {
  const notices = readFileSync(`${dist}/${NOTICES}`, 'utf8');
  const { components } = JSON.parse(readFileSync(`${dist}/${SBOM}`, 'utf8')) as {
    components: Record<string, string>[];
  };
  const shipped = readPackages(root).filter((one) => one.shipped);
  expect(components.map((one) => one['bom-ref'])).toEqual(shipped.map(({ name, version }) => `${name}@${version}`));
  const report = readFileSync(`${dist}/${REPORT}`, 'utf8');
  for (const { name, version } of shipped) {
    expect.soft(notices).toContain(`\n${name} ${version} (`);
    expect.soft(report).toContain(`\n* ${name} ${version}\n`);
  }
  for (const lang of ['uk', 'nb']) expect(readFileSync(`${dist}/${lang}/about/index.html`, 'utf8')).toContain(NOTICES);
});

test('no file names a folder of the machine that built it', () => {
  const names = [`${root}src`, `${root}node_modules`, `${root}dist`, 'file:///', '/node_modules/'].map((name) =>
    Buffer.from(name),
  );
  const found = site.filter(
    ({ path, content }) => path !== ARCHIVE && names.some((name) => Buffer.from(content).includes(name)),
  );
  expect(found.map(({ path }) => path)).toEqual([]);
});
