import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundleModule } from '#build/bundle.ts';
import { faultOf } from '#build/only-shipped-packages.ts';
import { packagesOf, readPackages } from '#build/packages.ts';

const entry = (version: string, dependencies = {}, more = {}) => ({ version, license: 'MIT', dependencies, ...more });
const lock = {
  packages: {
    '': { dependencies: { a: '1' }, devDependencies: { tool: '1' }, optionalDependencies: { fast: '1' } },
    'node_modules/a': entry('1.0.0', { '@x/b': '2' }, { integrity: 'sha512-YQ==' }),
    'node_modules/@x/b': entry('1.0.0'),
    'node_modules/a/node_modules/@x/b': entry('2.0.0', { c: '1' }),
    'node_modules/c': entry('1.0.0'),
    'node_modules/fast': entry('1.0.0'),
    'node_modules/tool': entry('1.0.0', { '@x/b': '1' }, { optionalDependencies: { gone: '1' } }),
  },
};
const foldersOf = (which: 'shipped' | 'direct') =>
  packagesOf(lock)
    .filter((one) => one[which])
    .map(({ folder }) => folder);

test('shipped is what dependencies lead to, each by the folder that Node would find', () => {
  expect(foldersOf('shipped')).toEqual(['node_modules/a/node_modules/@x/b', 'node_modules/a', 'node_modules/c']);
  expect(foldersOf('direct')).toEqual(['node_modules/a', 'node_modules/fast', 'node_modules/tool']);
  expect(packagesOf(lock)).toContainEqual({
    name: '@x/b',
    version: '2.0.0',
    folder: 'node_modules/a/node_modules/@x/b',
    licence: 'MIT',
    sha512: undefined,
    needs: ['node_modules/c'],
    direct: false,
    shipped: true,
  });
});

test('the dependencies of this project are among what it ships', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
  const shipped = readPackages('.').flatMap(({ name, shipped }) => (shipped ? name : []));
  expect(shipped).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  expect(shipped).not.toContain('vite');
});

test('a script with code of a package that only builds the site stops its build', async () => {
  const imports = (name: string) =>
    bundleModule('own', [
      {
        name: 'own',
        resolveId: (id) => (id.endsWith('own') ? '\0own' : null),
        load: (id) => (id === '\0own' ? `export * from '${name}';` : null),
      },
    ]);
  await expect(imports('nanostores')).resolves.toContain('export');
  await expect(imports('mrmime')).rejects.toThrow(
    'carries code of node_modules/mrmime, which is not among the dependencies in package.json',
  );
});

test('a package inside another is told from one of the same name outside', () => {
  const script = {
    type: 'chunk',
    fileName: 'a.js',
    moduleIds: ['/p/node_modules/a/node_modules/@x/b/i.js', '/p/src/a.ts'],
  };
  expect(faultOf(script, new Set(['node_modules/a/node_modules/@x/b']))).toEqual([]);
  expect(faultOf(script, new Set(['node_modules/@x/b']))).toHaveLength(1);
});
