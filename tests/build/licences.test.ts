import { expect, test } from 'vitest';
import { licenceFault, licenceReport } from '#build/licences.ts';
import { type LockedPackage, readPackages } from '#build/packages.ts';
import { figure } from '../support/figures.ts';

const all = readPackages('.');
const some = (licence: string, shipped = false, name = 'some'): LockedPackage => ({
  name,
  version: '1.0.0',
  folder: `node_modules/${name}`,
  licence,
  sha512: undefined,
  needs: [],
  direct: true,
  shipped,
});

test('every package of the lock file is under a licence that is known and allowed', ({ task }) => {
  expect(all.flatMap((one) => licenceFault(one) ?? [])).toEqual([]);
  figure(task, 'packages in the lock file', all.length);
  figure(task, 'packages that travel to people', all.filter(({ shipped }) => shipped).length);
  figure(task, 'packages without a licence that is known and allowed', all.filter(licenceFault).length);
});

test.each(['GPL-2.0-only', 'AGPL-3.0-or-later', 'GPL-3.0 OR SSPL-1.0', '(MIT AND SSPL-1.0)', 'UNLICENSED', 'AND', ''])(
  '"%s" may neither travel nor build',
  (licence) => {
    expect(licenceFault(some(licence))).toMatch(
      /^package-lock\.json: some 1\.0\.0 .* what builds the site may be under/,
    );
    expect(licenceFault(some(licence, true))).toMatch(/what travels to people may be under/);
  },
);

test.each(['MPL-2.0', 'LGPL-3.0-or-later', 'CC-BY-4.0', 'MIT OR GPL-3.0'])(
  '%s may build the site, and not travel with it',
  (licence) => {
    expect(licenceFault(some(licence))).toBeUndefined();
    expect(licenceFault(some(licence, true))).toContain(`is under "${licence}"`);
  },
);

test.each(['MIT', 'MIT AND OFL-1.1', '(Apache-2.0 OR MIT)'])('%s may travel', (licence) => {
  expect(licenceFault(some(licence, true))).toBeUndefined();
});

test('the report names each version once below its licence, with a star where it travels', () => {
  const packages = [some('ISC', true, 'a'), some('MIT', false, 'b'), some('MIT', false, 'c'), some('MIT', false, 'c')];
  const [, ...groups] = licenceReport('0.1.0', packages).split('\n\n');
  expect(groups).toEqual(['MIT (2)\n  b 1.0.0\n  c 1.0.0', 'ISC (1)\n* a 1.0.0\n']);
});
