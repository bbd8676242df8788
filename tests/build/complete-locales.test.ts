import { expect, test } from 'vitest';
import { whereItIs } from '#build/complete-locales.ts';

test.each([
  ['src/rulebooks/norway', 'locales/uk/norway/reasons.json: "x" is empty.', ''],
  ['src/rulebooks/norway', 'locales/uk/ui.json: "x" is empty.', ''],
  ['tests/rulebooks/toyland', 'locales/ar/rules.json: "x" is empty.', 'tests/rulebooks/toyland/'],
  ['tests/rulebooks/toyland', 'locales/ar/ui.json: "x" is empty.', ''],
])('with the rulebook %s the fault "%s" is told where its file is', (folder, fault, before) => {
  expect(whereItIs(fault, folder)).toBe(before + fault);
});
