import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve } from '#tools/static-server.ts';

/** A site that was built for one test file: where it lies, where it answers, and how to take it away again. */
export type BuiltSite = { folder: string; address: string; remove: () => Promise<void> };

/**
 * Builds the site from another rulebook into a temporary folder and serves it; `dist/` stays as it is.
 * @param rulebook its folder, from the project's root
 */
export async function buildSite(rulebook: string): Promise<BuiltSite> {
  const folder = await mkdtemp(join(tmpdir(), 'rettvei-site-'));
  const astro = 'node_modules/astro/bin/astro.mjs';
  await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', folder], {
    // The build is for people, not for the test that asks for it.
    env: { ...process.env, RULEBOOK: rulebook, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  }).catch((error: { stdout?: string; stderr?: string }) => {
    throw new Error(`No site could be built from ${rulebook}:\n${error.stdout ?? ''}${error.stderr ?? error}`);
  });
  const { address, stop } = await serve(folder);
  const remove = async (): Promise<void> => {
    await stop();
    await rm(folder, { recursive: true });
  };
  return { folder, address, remove };
}
