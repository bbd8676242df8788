import { build, type PluginOption } from 'vite';
import { onlyShippedPackages } from './only-shipped-packages.ts';

/**
 * One ES module with everything in it, for a file of a fixed name. `entry` is a path from the project's root; `plugins`
 * give the virtual modules that it imports.
 */
export async function bundleModule(entry: string, plugins: PluginOption[]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [plugins, onlyShippedPackages()],
    build: { write: false, lib: { entry, formats: ['es'] }, target: 'es2022' },
  });
  const [bundle] = [result].flat();
  if (!bundle || !('output' in bundle)) throw new Error(`${entry} gave no module.`);
  return bundle.output[0].code;
}
