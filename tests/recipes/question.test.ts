/** CONTRIBUTING.md, "Add a question": a fact, how it is asked, a row that turns on it, and texts. No TypeScript. */
import { afterAll, describe, expect, test } from 'vitest';
import { parseDay } from '#engine/calendar.ts';
import { createEngine } from '#engine/situation.ts';
import { createCheck } from '#headless/check.ts';
import { factsSchema } from '#headless/facts-schema.ts';
import { checkKeys } from '#i18n/check-locales.ts';
import { pendingQuestions } from '#questions/next-question.ts';
import { factTypes, jsonSchemas } from '#rulebook/json-schema.ts';
import { compareRulebooks } from '#tools/compare.ts';
import { deductions, TODAY } from '../support/rulebook.ts';
import { copyOfNorway, keysAskedFor, listsWith, RECIPE_CARD, RECIPE_STEP, withTexts } from './copy.ts';

const FACTS =
  'recipeHasLibrary: { kind: yes-no, changeable: true }\nrecipeVisits: { kind: count, min: 0, max: 99, unit: years }\n';
const QUESTIONS =
  '  - { fact: recipeHasLibrary, section: home, kind: choice, asked-from-result: true }\n' +
  '  - { fact: recipeVisits, section: home, kind: choice, bands: from-rules, asked-from-result: true }\n';
const ROWS = `rows:
  - id: no-library
    from: 2021-01-01
    when: { recipeHasLibrary: false }
    outcome: 'no'
    source: integration-act.5

  - id: has-been-there
    from: 2021-01-01
    when: { recipeVisits: { at-least: 3 } }
    outcome: right
    source: integration-act.5
`;

const copy = copyOfNorway();
afterAll(copy.remove);
copy.write('programmes/recipe-card.yaml', RECIPE_CARD);
for (const [file, text] of listsWith('recipe-card')) copy.write(file, text);
copy.append('steps.yaml', RECIPE_STEP);
const before = copy.compile();
copy.append('facts.yaml', FACTS);
copy.append('questions.yaml', QUESTIONS);
const unread = copy.compile();
copy.write('programmes/recipe-card.yaml', RECIPE_CARD.replace('rows:\n', ROWS));
const after = copy.compile();
const day = parseDay(TODAY) as number;

const questionIn = ({ rulebook }: typeof after, id: string) => rulebook.questions.find((one) => one.id === id);

describe('it is asked', () => {
  const pending = ({ rulebook }: typeof after, answers: Record<string, string> = {}) => {
    const programme = rulebook.programmes.find(({ id }) => id === 'recipe-card');
    return pendingQuestions(createEngine(rulebook, deductions), answers, day, programme).map(({ id }) => id);
  };

  test('from the result whose row turns on it, and not before the main results', () => {
    expect(pending(after)).toContain('recipeHasLibrary');
    const main = pendingQuestions(createEngine(after.rulebook, deductions), {}, day).map(({ id }) => id);
    expect(main).not.toContain('recipeHasLibrary');
  });

  test('of nobody while no row turns on it, or once the row is settled', () => {
    expect(pending(unread)).not.toContain('recipeHasLibrary');
    expect(pending(after, { recipeHasLibrary: 'false' })).toEqual([]);
  });

  test('and its answer decides', () => {
    const check = createCheck(after.rulebook, deductions, () => TODAY);
    const card = (facts: object) => check(facts).results.find(({ programme }) => programme === 'recipe-card');
    expect(card({ age: 30 })).toMatchObject({ outcome: 'unknown', missing: ['recipeHasLibrary'] });
    expect(card({ age: 30, recipeHasLibrary: true })?.outcome).toBe('right');
    expect(card({ recipeHasLibrary: false })).toMatchObject({
      outcome: 'no',
      because: { row: 'recipe-card.no-library' },
    });
    expect(() => check({ recipeHasLibrary: 'yes' })).toThrow(
      'recipeHasLibrary: found "yes", allowed is true or false.',
    );
  });
});

test('its options follow from the fact, and from the limits of the rows', () => {
  expect(questionIn(after, 'recipeHasLibrary')?.options).toEqual([
    { value: 'true', sets: { recipeHasLibrary: { oneOf: [true] } } },
    { value: 'false', sets: { recipeHasLibrary: { oneOf: [false] } } },
  ]);
  expect(questionIn(unread, 'recipeVisits')?.options.map(({ value }) => value)).toEqual(['0-99']);
  expect(questionIn(after, 'recipeVisits')?.options.map(({ value }) => value)).toEqual(['0-2', '3-99']);
});

test('its texts are named, the ones of a row too; a hint and how to find out need not be there', () => {
  const own = withTexts('nb', 'norway/reasons.json', {});
  const known = new Set(checkKeys('nb', keysAskedFor(before), own));
  const named = checkKeys('nb', keysAskedFor(after), own).filter((fault) => !known.has(fault));
  expect(named.map((fault) => /"(.+?)"/.exec(fault)?.[1]).toSorted()).toEqual([
    'question.recipeHasLibrary.option.false',
    'question.recipeHasLibrary.option.true',
    'question.recipeHasLibrary.short',
    'question.recipeHasLibrary.title',
    'question.recipeHasLibrary.why',
    'question.recipeVisits.short',
    'question.recipeVisits.title',
    'question.recipeVisits.why',
    'reason.recipe-card.has-been-there',
    'reason.recipe-card.no-library',
  ]);
  expect([...keysAskedFor(after).optional]).toContain('question.recipeHasLibrary.hint');
});

test('what is made from the facts knows it: the public schema, the completion of editors, the types', () => {
  const { facts } = after.files;
  expect(factsSchema(facts)).toMatchObject({ properties: { recipeHasLibrary: { type: 'boolean' } } });
  expect(jsonSchemas(after.files)['programme.schema.json']).toContain('"recipeHasLibrary"');
  expect(factTypes(facts)).toContain('recipeHasLibrary?: boolean;');
  expect(after.rulebook.changeable).toContain('recipeHasLibrary');
});

test('the comparison with the rules of before, which do not know the fact, tells what changes', () => {
  const only = ({ rulebook }: typeof after) => ({
    ...rulebook,
    programmes: rulebook.programmes.filter(({ id }) => id === 'recipe-card'),
  });
  const differences = compareRulebooks([only(before), only(after)], deductions, 400, day);
  expect(differences.map(({ from, to }) => `${from} -> ${to}`)).toContain('right -> no');
});
