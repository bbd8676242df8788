import { build } from 'vite';
import { type Modules, virtualModules } from './virtual-modules.ts';

/**
 * One ES module with everything in it, for a file of a fixed name. `entry` is a path from the project's root; `modules` are
 * the virtual ones that it imports.
 */
export async function bundleModule(entry: string, modules: Modules): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [virtualModules(modules)],
    build: { write: false, lib: { entry, formats: ['es'] }, target: 'es2022' },
  });
  const [bundle] = [result].flat();
  if (!bundle || !('output' in bundle)) throw new Error(`${entry} gave no module.`);
  return bundle.output[0].code;
}
