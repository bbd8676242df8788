/** Middle values and spread of what was measured in rounds. */

/** The middle of a list, and the middles of its halves. */
export type Spread = { low: number; median: number; high: number };

/** @throws {RangeError} for an empty list */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) throw new RangeError('Nothing was measured.');
  const at = (share: number): number => {
    const place = (sorted.length - 1) * share;
    const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]] as [number, number];
    return below + (above - below) * (place % 1);
  };
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}

export const median = (values: readonly number[]): number => spread(values).median;

/**
 * How many times one page takes what another takes: the middle of the ratios of each round, since what disturbs the machine in a round
 * disturbs both.
 */
export const ratio = (ones: readonly number[], others: readonly number[]): number =>
  median(ones.map((one, round) => one / (others[round] as number)));
