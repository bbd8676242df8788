/** CONTRIBUTING.md, "Add a programme": one rule file, its step and its texts. What else is asked for would be missing here. */
import { afterAll, describe, expect, test } from 'vitest';
import { parseDay } from '#engine/calendar.ts';
import { createEngine } from '#engine/situation.ts';
import { createCheck } from '#headless/check.ts';
import { checkKeys } from '#i18n/check-locales.ts';
import { pendingQuestions } from '#questions/next-question.ts';
import { listFragment, readFragment } from '#share/list-link.ts';
import { proveAll } from '#tools/proof/prove-all.ts';
import { rulebook as before, deductions, ruleFiles, TODAY } from '../support/rulebook.ts';
import { copyOfNorway, keysAskedFor, listsWith, RECIPE_CARD, RECIPE_STEP, UNUSED_CODE, withTexts } from './copy.ts';

const copy = copyOfNorway();
afterAll(copy.remove);
copy.write('programmes/recipe-card.yaml', RECIPE_CARD);
for (const [file, text] of listsWith('recipe-card')) copy.write(file, text);
copy.append('steps.yaml', RECIPE_STEP);
const after = copy.compile();
const day = parseDay(TODAY) as number;
const check = createCheck(after.rulebook, deductions, () => TODAY);

const TEXTS = {
  'programme.recipe-card.name': 'Library card',
  'programme.recipe-card.what': 'Borrow books.',
  'reason.recipe-card.grown-up': 'You are {{adult.from}} or older.',
  'reason.recipe-card.with-a-parent': 'A parent can ask for it.',
  'step.ask-for-recipe-card': 'Ask the library for a card.',
};

test.each([
  [{ age: 18 }, 'right', [], 'grown-up'],
  [{ age: 17 }, 'may-be-offered', [], 'with-a-parent'],
  [{}, 'unknown', ['age'], 'with-a-parent'],
])('for %j the module answers %s', (facts, outcome, missing, row) => {
  const result = check(facts).results.find(({ programme }) => programme === 'recipe-card');
  expect(result).toMatchObject({ outcome, missing });
  if (outcome !== 'unknown') expect(result?.because.row).toBe(`recipe-card.${row}`);
});

test('all other programmes answer as before', () => {
  const facts = { permit: 'refugee', age: 30, housing: 'private' };
  const others = check(facts).results.filter(({ programme }) => programme !== 'recipe-card');
  expect(others).toEqual(createCheck(before, deductions, () => TODAY)(facts).results);
});

test('what it asks comes from its result: nobody is asked more before the main results', () => {
  const first = (rulebook: typeof before) =>
    pendingQuestions(createEngine(rulebook, deductions), {}, day).map(({ id }) => id);
  expect(first(after.rulebook)).toEqual(first(before));
});

test('the proof holds for it', () => {
  const programmes = after.files.programmes.filter(({ programme }) => programme === 'recipe-card');
  expect(proveAll({ ...after.files, programmes }, after.rulebook).map(({ faults }) => faults)).toEqual([[]]);
});

describe('its texts', () => {
  const missing = (own: ReturnType<typeof withTexts>) => checkKeys('nb', keysAskedFor(after), own);

  test('are asked for by key, these and no others', () => {
    const named = missing(withTexts('nb', 'norway/reasons.json', {})).map((fault) => /"(.+?)"/.exec(fault)?.[1]);
    expect(named.toSorted()).toEqual(Object.keys(TEXTS).toSorted());
  });

  test('are enough', () => {
    expect(missing(withTexts('nb', 'norway/reasons.json', TEXTS))).toEqual([]);
  });
});

test('its code stands for it in a list that is shared, and older copies of the site pass over it', () => {
  const list = [{ programme: 'recipe-card', heading: 'likely' }] as const;
  const on = { checkedOn: TODAY, on: day };
  const fragment = listFragment(list, { ...on, programmes: after.rulebook.programmes });
  expect(fragment).toMatch(new RegExp(`\\.${UNUSED_CODE}l$`));
  expect(readFragment(fragment, after.rulebook.programmes)?.results).toEqual(list);
  expect(readFragment(fragment, before.programmes)).toMatchObject({ results: [], unknown: 1 });
});

test.each([
  ['a code that another programme has', [`code: ${UNUSED_CODE}`, `code: ${before.programmes[0]?.code}`], 'its code'],
  ['another name than its file', ['programme: recipe-card', 'programme: card'], 'Give the file the programme’s id'],
  ['an office that is not there', ['office: municipality', 'office: library'], 'there is no office "library"'],
] as const)('%s is told with its file', (_story, [old, written], message) => {
  const other = copyOfNorway();
  other.write('programmes/recipe-card.yaml', RECIPE_CARD.replace(old, written));
  other.append('steps.yaml', RECIPE_STEP);
  expect(other.compile).toThrow(message);
  expect(other.compile).toThrow(`${other.folder}/programmes/`);
  other.remove();
});

test('the real rules were not touched', () => {
  expect(ruleFiles.programmes.some(({ programme }) => programme === 'recipe-card')).toBe(false);
});
