import { build } from 'vite';
import { rulesPlugin } from './rules.ts';

/** One ES module with everything in it, for a file of a fixed name. `entry` is a path from the project's root. */
export async function bundleModule(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [rulesPlugin()],
    build: { write: false, lib: { entry, formats: ['es'] }, target: 'es2022' },
  });
  const [bundle] = [result].flat();
  if (!bundle || !('output' in bundle)) throw new Error(`${entry} gave no module.`);
  return bundle.output[0].code;
}
