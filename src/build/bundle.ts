import { build, type PluginOption } from 'vite';
import { onlyShippedPackages } from './only-shipped-packages.ts';

/**
 * One ES module with everything in it, for a file of a fixed name. `entry` is a path from the project's root; `plugins`
 * give the virtual modules that it imports.
 */
export const bundleModule = (entry: string, plugins: PluginOption[]): Promise<string> =>
  bundle(entry, plugins, 'es', 'es2022');

/** The same as a plain script, for what browsers do not take as a module; in the words of the oldest that run the site. */
export const bundleScript = (entry: string, plugins: PluginOption[] = []): Promise<string> =>
  bundle(entry, plugins, 'iife', 'es2021');

async function bundle(entry: string, plugins: PluginOption[], format: 'es' | 'iife', target: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [plugins, onlyShippedPackages()],
    build: { write: false, lib: { entry, formats: [format], name: 'rettvei' }, target },
  });
  const [bundle] = [result].flat();
  if (!bundle || !('output' in bundle)) throw new Error(`${entry} gave no script.`);
  return bundle.output[0].code;
}
