/** docs/resilience.md: each line names a test that is there, and the page is what the list says. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { figure } from '../support/figures.ts';
import { resiliencePage, waysToFail } from '../support/ways-to-fail.ts';

const ways = Object.values(waysToFail).flat();

const known = new Map<string, Set<string>>();

/** The names of the tests in a file, as they are written there. */
function testsIn(file: string): Set<string> {
  const names = known.get(file) ?? new Set<string>();
  if (known.has(file)) return names;
  known.set(file, names);
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^test\b/.test(node.expression.getText()) && node.arguments[0]) {
      const [name] = node.arguments;
      if (ts.isStringLiteralLike(name)) names.add(name.text);
    }
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return names;
}

test.each(ways)('$what: its test is there', ({ test: [file, name] }) => {
  expect([...testsIn(file)]).toContain(name);
});

test('nothing stands twice, and each decision is one sentence', ({ task }) => {
  expect(new Set(ways.map(({ what }) => what)).size).toBe(ways.length);
  expect(ways.filter(({ decided }) => !/^[^.]+\.$/.test(decided)).map(({ what }) => what)).toEqual([]);
  figure(task, 'ways to fail with a decision and a test', ways.length);
});

test('docs/resilience.md is as the list says', async () => {
  await expect(resiliencePage()).toMatchFileSnapshot('../../docs/resilience.md');
});
