/** Builds the last commit in a clone of its own, away from this folder. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** On which kind of machine it is built. `umask` in octal digits. */
export type Surroundings = { folder: string; timeZone: string; locale: string; umask: string; onAnotherDay: boolean };

/**
 * Clones a project and builds it. @returns the folder of the built site
 * @param install whether the clone gets packages of its own, from its lock file; without it those of the project
 */
export function buildClone(project: string, around: Surroundings, install: boolean): string {
  const { folder, timeZone, locale, umask, onAnotherDay } = around;
  const run = (command: string, cwd: string, env: Record<string, string> = {}): void => {
    execFileSync('sh', ['-c', `umask ${umask}; ${command}`], {
      cwd,
      env: { ...process.env, TZ: timeZone, LANG: locale, LC_ALL: locale, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  };
  mkdirSync(folder, { recursive: true });
  run('git clone --quiet "$PROJECT" .', folder, { PROJECT: project });
  if (install) run('npm ci', folder);
  else linkPackages(join(project, 'node_modules'), join(folder, 'node_modules'));
  const clock = pathToFileURL(join(import.meta.dirname, 'other-day.ts')).href;
  run('npm run build', folder, onAnotherDay ? { NODE_OPTIONS: `--import=${clock}` } : {});
  return join(folder, 'dist');
}

/** The same packages, without what earlier builds keep among them. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from))
    if (name === '.bin' || !name.startsWith('.')) symlinkSync(resolve(from, name), join(to, name));
}
