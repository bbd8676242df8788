import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { precompress } from '#tools/precompress.ts';

/** The built site as it stands on a server, packed files included, at the root or below a path. */
export type SiteCopy = { folder: string; remove: () => void };

/** A page of ours for frames, which needs nothing. */
export const STAND_IN = 'embed/stand-in/';

export async function copySite(below = ''): Promise<SiteCopy> {
  const folder = mkdtempSync(join(tmpdir(), 'rettvei-served-'));
  const site = join(folder, below);
  cpSync('dist', site, { recursive: true, preserveTimestamps: true });
  mkdirSync(join(site, STAND_IN), { recursive: true });
  writeFileSync(join(site, STAND_IN, 'index.html'), '<!doctype html><title>Frame</title><h1>In a frame</h1>');
  // Speed counts here, not size.
  await precompress(site, 3);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
