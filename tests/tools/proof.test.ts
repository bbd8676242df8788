import { expect, test } from 'vitest';
import { leaf } from '#engine/diagrams/diagram.ts';
import { mapTables, type Rulebook } from '#engine/rulebook.ts';
import { proveAll } from '#tools/proof/prove-all.ts';
import { rulebook, ruleFiles } from '../support/rulebook.ts';

const proofs = proveAll(ruleFiles, rulebook);

test.each(proofs)(
  '$programme: one verdict for every situation, every row reached, no idle fact, nothing flips',
  ({ faults }) => {
    expect(faults).toEqual([]);
  },
);

/** Only right-to-work, whose rows turn on the permit alone. */
const small = {
  ...ruleFiles,
  programmes: ruleFiles.programmes.filter(({ programme }) => programme === 'right-to-work'),
};
const proveSmall = (files: typeof small, broken: Rulebook = rulebook): string[] =>
  proveAll(files, broken)[0]?.faults ?? [];

test('a diagram that was compiled wrongly is found, with the smallest situation that shows it', () => {
  const programmes = rulebook.programmes.map((programme) =>
    programme.id === 'right-to-work'
      ? {
          ...programme,
          tables: mapTables(programme.tables, ({ rows }) => ({ rows, periods: [[0, leaf(0)] as const] })),
        }
      : programme,
  );
  const faults = proveSmall(small, { ...rulebook, programmes });
  expect(faults[0]).toMatch(
    /^2021-01-01: the rows give "right-to-work\.[a-z-]+", the diagram something else, for: permit is [a-z-]+$/,
  );
});

test('a row that is taken away leaves a hole, and the hole is named', () => {
  const without = small.programmes.map((file) => ({
    ...file,
    rows: file.rows.filter(({ id }) => id !== 'permit-first'),
  }));
  expect(proveSmall({ ...small, programmes: without })[0]).toBe(
    '2021-01-01: no row gives an outcome, for: permit is not-applied',
  );
});

test('a row that can never be reached is named', () => {
  const [file] = small.programmes;
  if (!file) throw new Error('right-to-work is not there');
  const last = { ...(file.rows[0] as (typeof file.rows)[0]), id: 'too-late', when: {} };
  expect(proveSmall({ ...small, programmes: [{ ...file, rows: [...file.rows, last] }] })).toContain(
    'row "too-late" is never reached on any day',
  );
});

test('situations that cannot be are left out and counted, and a row that only they meet is never reached', () => {
  const [file] = small.programmes;
  if (!file) throw new Error('right-to-work is not there');
  const when = { age: { below: 18 }, ageAtPermit: { 'at-least': 55 } };
  const older = { ...(file.rows[0] as (typeof file.rows)[0]), id: 'older-at-the-permit', when };
  const [proof] = proveAll({ ...small, programmes: [{ ...file, rows: [older, ...file.rows] }] }, rulebook);
  expect(proof?.faults).toContain('row "older-at-the-permit" is never reached on any day');
  // Below 18 today and 55 at the permit, for each of the cells of the permit and for an open one.
  expect(proof?.impossible).toBe((proof?.situations as bigint) / 8n);
  expect(proofs.find(({ programme }) => programme === 'right-to-work')?.impossible).toBe(0n);
});
