/** What is built: its version and its day. Never the clock, so that two builds of one state are the same. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A state of the project. `day` is `YYYY-MM-DD`. */
export type Release = { version: string; day: string };

/** The project's root. */
const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The state that is being built. Its day is the one that SOURCE_DATE_EPOCH names (seconds since 1970), else that of the last
 * commit, else the one on which the rules were last checked: a copy without its history knows no other.
 * @throws where SOURCE_DATE_EPOCH is no number of seconds
 */
export function release(checkedOn: string, epoch = process.env['SOURCE_DATE_EPOCH']): Release {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string };
  return { version, day: epoch === undefined ? (dayOfCommit() ?? checkedOn) : dayOf(epoch) };
}

function dayOf(epoch: string): string {
  if (!/^\d{1,11}$/.test(epoch))
    throw new Error(`SOURCE_DATE_EPOCH is "${epoch}". Give seconds since 1970 as digits, or leave it out.`);
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}

function dayOfCommit(): string | undefined {
  try {
    const day = execFileSync('git', ['log', '-1', '--format=%cs'], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
    return /^\d{4}-\d{2}-\d{2}/.exec(day.toString())?.[0];
  } catch {
    return undefined;
  }
}
