import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { figure } from '../support/figures.ts';

const register = readFileSync('docs/accessibility.md', 'utf8');
/** The lines of the table. */
const lines = register.split('\n').filter((line) => /^\| A\d/.test(line));

/** A test as the table names it: a link with its name to its file. */
const testsOf = (line: string) =>
  [...line.matchAll(/\[([^\]]+)\]\((\.\.\/tests\/[^)]+)\)/g)].map(([, name = '', file = '']) => ({
    name,
    file: posix.join('docs', file),
  }));

/** What is wrong with a test that the table names, if it is not there. */
function missing({ name, file }: { name: string; file: string }): string[] {
  if (!existsSync(file)) return [`there is no ${file}`];
  return readFileSync(file, 'utf8').includes(`'${name}'`) ? [] : [`${file} has no test “${name}”`];
}

test('the register of accessibility has the lines A1 to A43, each once and in order', () => {
  const ids = lines.map((line) => /^\| (A\d+)/.exec(line)?.[1]);
  expect(ids).toEqual(Array.from({ length: 43 }, (_, place) => `A${place + 1}`));
});

test('every test that it names is there', () => {
  const named = lines.flatMap(testsOf);
  expect(named.length).toBeGreaterThan(43);
  expect(named.flatMap(missing)).toEqual([]);
  // A name or a file that is not there is found.
  expect(missing({ name: ['no', 'such', 'test'].join(' '), file: 'tests/data/accessibility.test.ts' })).toHaveLength(1);
  expect(missing({ name: 'x', file: 'tests/no-such.test.ts' })).toHaveLength(1);
});

test('every line has a test, or a procedure by hand that is written down', ({ task }) => {
  const byTest = lines.filter((line) => testsOf(line).length > 0);
  const byHand = lines.filter((line) => testsOf(line).length === 0);
  figure(task, 'lines of the acceptance list of accessibility that a test knows, of 43', byTest.length);
  figure(task, 'lines of the acceptance list of accessibility that only a hand can try', byHand.length);
  const headings = [...register.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading.toLowerCase().replaceAll(' ', '-'),
  );
  const procedures = byHand.map((line) => [...line.matchAll(/\(#([^)]+)\)/g)].map(([, place]) => place));
  for (const places of procedures) {
    expect(places.length).toBeGreaterThan(0);
    expect(headings).toEqual(expect.arrayContaining(places));
  }
});
