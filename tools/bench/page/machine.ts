/** How noisy the machine is: the same work again and again, and how long it took each time. */
import { createHash } from 'node:crypto';
import { availableParallelism, loadavg } from 'node:os';
import { type Spread, spread } from './figures.ts';

export type Machine = {
  /** Does the work once more. */
  probe: () => void;
  /** How long it took, in milliseconds, and how many processes wanted a processor meanwhile. */
  noise: () => { work: Spread; load: Spread; cores: number };
};

/** Some 10 ms of work. */
const WORK = Buffer.alloc(10_000_000);

export function newMachine(): Machine {
  const [times, loads]: [number[], number[]] = [[], []];
  return {
    probe() {
      const start = performance.now();
      createHash('sha256').update(WORK).digest();
      times.push(performance.now() - start);
      loads.push(loadavg()[0] as number);
    },
    noise: () => ({ work: spread(times), load: spread(loads), cores: availableParallelism() }),
  };
}
