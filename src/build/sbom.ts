/** What a release is made of, as CycloneDX 1.6 in JSON: for programs that look for known weaknesses in packages. */
import { sha256 } from './hashes.ts';
import type { LockedPackage } from './packages.ts';

/** The release that it is about. `day` is `YYYY-MM-DD`. */
export type Released = { name: string; version: string; licence: string; day: string };

/** A package of one version; it may lie in several folders. */
type Component = { reference: string; package: LockedPackage; needs: readonly string[] };

/**
 * The file. What scripts carry is required; packages that only build the site are excluded, which is what CycloneDX calls those
 * that do not run. Nothing in it comes from a clock or from this machine.
 * @param packages those that are named
 */
export function sbomOf({ name, version, licence, day }: Released, packages: readonly LockedPackage[]): string {
  const own = `${name}@${version}`;
  const components = componentsOf(packages);
  const direct = packages.filter((one) => one.direct).map(referenceOf);
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: `${day}T00:00:00Z`,
      lifecycles: [{ phase: 'build' }],
      component: { type: 'application', 'bom-ref': own, name, version, licenses: licences(licence) },
    },
    components: components.map(written),
    dependencies: [
      { ref: own, dependsOn: sorted(direct) },
      ...components.map(({ reference, needs }) => ({ ref: reference, dependsOn: needs })),
    ],
  };
  const { $schema, bomFormat, specVersion, ...rest } = bom;
  const serialNumber = serialOf(JSON.stringify(rest));
  return `${JSON.stringify({ $schema, bomFormat, specVersion, serialNumber, ...rest }, null, 1)}\n`;
}

function componentsOf(packages: readonly LockedPackage[]): Component[] {
  const references = new Map(packages.map((one) => [one.folder, referenceOf(one)]));
  return Object.entries(Object.groupBy(packages, referenceOf))
    .map(([reference, same = []]) => ({
      reference,
      package: same.find(({ shipped }) => shipped) ?? (same[0] as LockedPackage),
      // What is not named here cannot be referred to.
      needs: sorted(same.flatMap(({ needs }) => needs.flatMap((folder) => references.get(folder) ?? []))),
    }))
    .sort((one, other) => (one.reference < other.reference ? -1 : 1));
}

function written({ reference, package: { name, version, licence, sha512, shipped } }: Component) {
  const [group, short] = name.startsWith('@') ? (name.split('/') as [string, string]) : [undefined, name];
  return {
    type: 'library',
    'bom-ref': reference,
    ...(group && { group }),
    name: short,
    version,
    scope: shipped ? 'required' : 'excluded',
    ...(sha512 && { hashes: [{ alg: 'SHA-512', content: Buffer.from(sha512, 'base64').toString('hex') }] }),
    ...(licence && { licenses: licences(licence) }),
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
  };
}

/** One licence by its id, or several as an expression. */
const licences = (licence: string) => (/\s/.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }]);

const referenceOf = ({ name, version }: LockedPackage): string => `${name}@${version}`;

const sorted = (references: readonly string[]): string[] => [...new Set(references)].sort();

/** Another for each content, and the same for the same: a UUID of version 8, which is free to be a hash (RFC 9562). */
function serialOf(content: string): string {
  const hex = sha256(content);
  const variant = ((Number.parseInt(hex[16] as string, 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
