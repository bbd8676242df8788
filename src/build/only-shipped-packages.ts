/** Keeps the list of shipped packages true: a script may carry code of those that `dependencies` of package.json lead to, and of no other. */
import type { Plugin } from 'vite';
import { readPackages } from './packages.ts';

/** A script as the bundler is about to write it. */
type Script = { type: string; fileName: string; moduleIds?: readonly string[] };

/** The folder of the package that a file belongs to, from the root of a project: packages may lie in packages. */
const PACKAGE = /(?:node_modules\/(?:@[^/]+\/)?[^/]+\/)+/;

/** For every build of scripts that are sent; the one of the server is left alone. */
export function onlyShippedPackages(): Plugin {
  return {
    name: 'rettvei-only-shipped-packages',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      const packages = readPackages(this.environment.config.root);
      const shipped = new Set(packages.filter((one) => one.shipped).map(({ folder }) => folder));
      const fault = Object.values(bundle).flatMap((script) => faultOf(script, shipped))[0];
      if (fault) this.error(fault);
    },
  };
}

/** What is wrong with a script, if anything. @param shipped folders of packages */
export function faultOf({ fileName, moduleIds = [] }: Script, shipped: ReadonlySet<string>): string[] {
  const folders = moduleIds.flatMap((id) => PACKAGE.exec(id.replaceAll('\\', '/'))?.[0].slice(0, -1) ?? []);
  return [...new Set(folders)]
    .filter((folder) => !shipped.has(folder))
    .map(
      (folder) =>
        `${fileName} carries code of ${folder}, which is not among the dependencies in package.json, so its licence would not go with it. ` +
        'Move it there from devDependencies, or import it in no script.',
    );
}
