import ts from 'typescript';
import { expect, test } from 'vitest';
import { guardScript } from '#build/guard.ts';

const script = guardScript();

/** What the oldest browsers cannot read: they would throw the whole script away, and say nothing. */
const YOUNG = [
  ts.SyntaxKind.ArrowFunction,
  ts.SyntaxKind.TemplateExpression,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.ObjectBindingPattern,
  ts.SyntaxKind.ArrayBindingPattern,
  ts.SyntaxKind.QuestionDotToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.SpreadElement,
  ts.SyntaxKind.SpreadAssignment,
  ts.SyntaxKind.ShorthandPropertyAssignment,
  ts.SyntaxKind.MethodDeclaration,
  ts.SyntaxKind.AwaitExpression,
];

function youngFormsIn(code: string): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    const isBlockScoped = ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) !== 0;
    const isBareCatch = ts.isCatchClause(node) && !node.variableDeclaration;
    if (YOUNG.includes(node.kind) || isBlockScoped || isBareCatch) found.push(node.getText().slice(0, 40));
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('guard.js', code, ts.ScriptTarget.Latest, true));
  return found;
}

test('the first lines of a page can be read by the oldest browsers', () => {
  expect(youngFormsIn(script)).toEqual([]);
  expect(() => new Function(script)).not.toThrow();
});

test('no two words of code have grown together', () => {
  expect(script.match(/\belse\w+/g)).toBeNull();
});

test('the lines are few', () => {
  expect(script.length).toBeLessThan(1_650);
  expect(script).not.toContain('\n');
});

test.each(['const a = 1', 'a => 1', 'try {} catch {}', '`a`', 'a?.b', 'var { a } = b', 'f(...a)', 'a ?? b'])(
  'the test itself finds %s',
  (code) => {
    expect(youngFormsIn(code)).toHaveLength(1);
  },
);
