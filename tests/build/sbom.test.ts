import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { type LockedPackage, readPackages } from '#build/packages.ts';
import { ofRelease } from '#build/release-files.ts';
import { sbomOf } from '#build/sbom.ts';

/** What CycloneDX 1.6 asks of the parts that we write, nothing besides: the whole schema has 5000 lines. */
const Licences = z.tuple([
  z.union([
    z.strictObject({ license: z.strictObject({ id: z.string().min(1) }) }),
    z.strictObject({ expression: z.string() }),
  ]),
]);
const Component = z.strictObject({
  type: z.literal('library'),
  'bom-ref': z.string().min(1),
  group: z.string().regex(/^@/).optional(),
  name: z.string().regex(/^[^/@]+$/),
  version: z.string().min(1),
  scope: z.enum(['required', 'excluded']),
  hashes: z.tuple([z.strictObject({ alg: z.literal('SHA-512'), content: z.string().regex(/^[0-9a-f]{128}$/) })]),
  licenses: Licences,
  purl: z.string().regex(/^pkg:npm\/(?:%40[^/@]+\/)?[^/@]+@[^@]+$/),
});
const Bom = z.strictObject({
  $schema: z.literal('http://cyclonedx.org/schema/bom-1.6.schema.json'),
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.6'),
  serialNumber: z.string().regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
  version: z.literal(1),
  metadata: z.strictObject({
    timestamp: z.iso.datetime(),
    lifecycles: z.tuple([z.strictObject({ phase: z.literal('build') })]),
    component: z.strictObject({
      type: z.literal('application'),
      'bom-ref': z.string(),
      name: z.string(),
      version: z.string(),
      licenses: Licences,
    }),
  }),
  components: z.array(Component),
  dependencies: z.array(z.strictObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

const state = ofRelease({ version: '0.1.0', day: '2026-11-22' });
const all = readPackages('.');
const read = (packages: readonly LockedPackage[]) => Bom.parse(JSON.parse(sbomOf(state, packages)));

test('it is well-formed, for what is shipped and for all that builds it', () => {
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
