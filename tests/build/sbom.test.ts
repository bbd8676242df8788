import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { type LockedPackage, readPackages } from '#build/packages.ts';
import { ofRelease } from '#build/release-files.ts';
import { sbomOf } from '#build/sbom.ts';

/** The schema of CycloneDX 1.6 itself, and those that it refers to, as the makers of the format publish them. */
const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(`node_modules/@cyclonedx/cyclonedx-library/res/schema/${name}.SNAPSHOT.schema.json`, 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true })
  .addFormat('date-time', (text) => z.iso.datetime().safeParse(text).success)
  // Addresses of the web and of mail: a test below sees that none stands in the list.
  .addFormat('uri', true)
  .addFormat('iri-reference', true)
  .addFormat('idn-email', true);
for (const name of ['spdx', 'jsf-0.82'])
  ajv.addSchema(schemaOf(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
const isBom = ajv.compile(schemaOf('bom-1.6'));

/** What is wrong with a list, by the schema. */
const faultsOf = (bom: unknown): unknown[] => (isBom(bom) ? [] : (isBom.errors ?? []));

/** What tests read of it. */
type Bom = {
  components: { 'bom-ref': string; scope: string; hashes?: object[] }[];
  dependencies: { ref: string; dependsOn: string[] }[];
};

const state = ofRelease({ version: '0.1.0', day: '2026-11-22' });
const all = readPackages('.');
const read = (packages: readonly LockedPackage[]): Bom => JSON.parse(sbomOf(state, packages));

test('it is as the schema of CycloneDX 1.6 asks, with the hash of every package', () => {
  for (const packages of [all, all.filter((one) => one.shipped)]) {
    const bom = read(packages);
    expect(faultsOf(bom)).toEqual([]);
    expect(bom.components.filter(({ hashes }) => hashes?.length !== 1)).toEqual([]);
  }
});

test('what the schema does not know is found', () => {
  const { components, ...rest } = read(all);
  const [first, ...others] = components;
  const changed = (change: object) => faultsOf({ ...rest, components: [{ ...first, ...change }, ...others] });
  expect(changed({})).toEqual([]);
  expect(changed({ scope: 'sent' })).not.toEqual([]);
  expect(changed({ licenses: [{ license: { id: 'MIT AND OFL-1.1' } }] })).not.toEqual([]);
  expect(changed({ hashes: [{ alg: 'SHA-512', content: 'abc' }] })).not.toEqual([]);
  expect(faultsOf({ ...rest, components, serialNumber: 'urn:uuid:1' })).not.toEqual([]);
});

test('what is shipped is required, and all that builds it is not', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
  const shipped = read(all.filter((one) => one.shipped));
  expect(shipped.dependencies[0]).toEqual({
    ref: 'rettvei@0.1.0',
    dependsOn: Object.entries(dependencies)
      .map(([name, version]) => `${name}@${version}`)
      .sort(),
  });
  const scopes = new Set(shipped.components.map(({ scope }) => scope));
  expect([...scopes]).toEqual(['required']);
  expect(read(all).components.filter(({ scope }) => scope === 'required')).toEqual(shipped.components);
});

test('each package is named once, and nothing refers to what is not named', () => {
  const { components, dependencies } = read(all);
  const references = components.map((one) => one['bom-ref']);
  expect(new Set(references).size).toBe(references.length);
  expect(dependencies.map(({ ref }) => ref).sort()).toEqual([...references, 'rettvei@0.1.0'].sort());
  const named = new Set(references);
  expect(dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !named.has(ref))).toEqual([]);
});

test('the same packages give the same file in whatever order, and another one another number', () => {
  const once = sbomOf(state, all);
  expect(sbomOf(state, [...all].reverse())).toBe(once);
  const { serialNumber } = JSON.parse(once);
  expect(JSON.parse(sbomOf(state, all.slice(1))).serialNumber).not.toBe(serialNumber);
});

test('no address and no path stands in it', () => {
  expect(sbomOf(state, all).replace('http://cyclonedx.org/schema/bom-1.6.schema.json', '')).not.toMatch(
    /:\/\/|node_modules/,
  );
});

test('the licence is the one of package.json', () => {
  expect(state).toMatchObject({ name: 'rettvei', licence: JSON.parse(readFileSync('package.json', 'utf8')).license });
});
