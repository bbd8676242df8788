/** How properties are tried with many thousand inputs: other ones in each run, and the same again where one is named. */
import fc from 'fast-check';

/**
 * The seed of this run. A failure prints it, with the input that fast-check has shrunk; `FUZZ_SEED=<seed>` meets the same inputs again.
 */
export const SEED = Number(process.env['FUZZ_SEED'] ?? (Date.now() ^ (process.pid << 16)) | 0);

/** Tries a property with so many inputs of this run. @returns how many were tried */
export function tryAll<T>(runs: number, inputs: fc.Arbitrary<T>, property: (input: T) => void, seed = SEED): number {
  let tried = 0;
  fc.assert(
    fc.property(inputs, (input) => {
      tried += 1;
      property(input);
    }),
    { numRuns: runs, seed, includeErrorInReport: true },
  );
  return tried;
}
