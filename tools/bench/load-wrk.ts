/** Asks a server for the same files again and again with wrk, and reads off what that took. */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

export type Request = { path: string; headers: Readonly<Record<string, string>> };

export type Load = {
  requestsPerSecond: number;
  /** Headers included. */
  bytesPerRequest: number;
  /** What the server's processors worked for one request, in microseconds: it hardly depends on what else the machine does. */
  cpuPerRequest: number;
  medianMs: number;
  slowestInHundredMs: number;
  /** What all processes of the server hold, shared parts once, in megabytes. */
  megabytes: number;
};

const SECONDS = 10;
const CONNECTIONS = 64;
/** A tick of /proc, in microseconds: Linux counts in hundredths of a second everywhere. */
const TICK = 10_000;

/** @param home a folder for the script; @param pid the server, whose children do the work */
export function load(address: string, requests: readonly Request[], home: string, pid: number): Load {
  const script = join(home, 'requests.lua');
  writeFileSync(script, lua(requests));
  const before = ticks(pid);
  const threads = availableParallelism();
  const said = wrk([`-t${threads}`, `-c${CONNECTIONS}`, `-d${SECONDS}s`, '--latency', '-s', script, address]);
  const worked = (ticks(pid) - before) * TICK;
  const [, count = '0', , bytes = '0'] = /(\d+) requests in ([\d.]+)s, ([\d.]+\w+) read/.exec(said) ?? [];
  const failed = /Non-2xx or 3xx responses: \d+|Socket errors: .*/.exec(said)?.[0];
  if (failed || count === '0') throw new Error(`The server did not answer as it should: ${failed ?? said}`);
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1]);
  return {
    requestsPerSecond: Math.round(perSecond),
    bytesPerRequest: Math.round(inBytes(bytes) / Number(count)),
    cpuPerRequest: Math.round(worked / Number(count)),
    medianMs: inMs(/50%\s+(\S+)/.exec(said)?.[1]),
    slowestInHundredMs: inMs(/99%\s+(\S+)/.exec(said)?.[1]),
    megabytes: Math.round(memory(pid) / 1000),
  };
}

function wrk(options: readonly string[]): string {
  try {
    return execFileSync('wrk', options, { encoding: 'utf8' });
  } catch (error) {
    throw new Error('wrk could not run. Debian, Ubuntu: apt-get install wrk', { cause: error });
  }
}

/** One request after the other, from the first again. */
function lua(requests: readonly Request[]): string {
  const lines = requests.map(({ path, headers }) => {
    const pairs = Object.entries(headers).map(([name, value]) => `[${JSON.stringify(name)}]=${JSON.stringify(value)}`);
    return `  wrk.format("GET", ${JSON.stringify(path)}, {${pairs.join(', ')}}),`;
  });
  return `local all, at = {}, 0
init = function()
  all = {
${lines.join('\n')}
  }
end
request = function()
  at = at % #all + 1
  return all[at]
end
`;
}

const children = (pid: number): string[] =>
  globSync('/proc/[0-9]*/stat')
    .filter((stat) => fields(stat)[1] === String(pid))
    .map((stat) => stat.replace(/\/stat$/, ''));

/** Of a process, from its state on: its name may hold spaces. A process that ended meanwhile has none. */
function fields(stat: string): string[] {
  try {
    return readFileSync(stat, 'utf8').split(') ')[1]?.split(' ') ?? [];
  } catch {
    return [];
  }
}

const ticks = (pid: number): number =>
  children(pid).reduce((sum, child) => {
    const [user, system] = fields(`${child}/stat`).slice(11, 13).map(Number);
    return sum + (user ?? 0) + (system ?? 0);
  }, 0);

const memory = (pid: number): number =>
  children(pid).reduce(
    (sum, child) => sum + Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`${child}/smaps_rollup`, 'utf8'))?.[1]),
    0,
  );

const SIZES: Readonly<Record<string, number>> = { B: 1, KB: 2 ** 10, MB: 2 ** 20, GB: 2 ** 30 };
const TIMES: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000 };

function inBytes(text: string): number {
  const [, number, unit = ''] = /^([\d.]+)(\w+)$/.exec(text) ?? [];
  return Number(number) * (SIZES[unit] ?? Number.NaN);
}

function inMs(text = ''): number {
  const [, number, unit = ''] = /^([\d.]+)(\w+)$/.exec(text) ?? [];
  return Math.round(Number(number) * (TIMES[unit] ?? Number.NaN) * 10) / 10;
}
