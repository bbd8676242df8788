import { type BuildOptions, build, type PluginOption } from 'vite';
import { onlyShippedPackages } from './only-shipped-packages.ts';
import { SYNTAX } from './target.ts';

/**
 * One ES module with everything in it, for a file of a fixed name. `entry` is a path from the project's root; `plugins`
 * give the virtual modules that it imports.
 */
export const bundleModule = (entry: string, plugins: PluginOption[]): Promise<string> =>
  bundle(entry, plugins, { lib: { entry, formats: ['es'] }, target: SYNTAX });

/** The same as a script that calls itself. It may hold components. */
export const bundleScript = (entry: string, plugins: PluginOption[] = []): Promise<string> =>
  bundle(entry, plugins, { lib: { entry, formats: ['iife'], name: 'rettvei' }, target: SYNTAX, minify: true });

async function bundle(entry: string, plugins: PluginOption[], options: BuildOptions): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [plugins, onlyShippedPackages()],
    // A bundle of its own would leave it to whoever takes it into another one.
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, ...options },
  });
  const [bundle] = [result].flat();
  if (!bundle || !('output' in bundle)) throw new Error(`${entry} gave no module.`);
  return bundle.output[0].code.trim();
}
