/** Two acts in one turn, as scripts and some aids do them: no answer lands on another question, and none is lost. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { SAVED_UNDER } from '#check/saved-answers.ts';
import { figure } from '../support/figures.ts';
import { tenPeople } from '../support/ten-people.ts';
import { inProgramme, isReady, openCheck, openResults, question, rowOf, unfold } from './journey.ts';
import { browser } from './shared-browser.ts';
import { visit } from './visit.ts';

/** What the tab keeps. */
const kept = async (page: Page): Promise<{ answers: Record<string, string>; screen: string }> =>
  JSON.parse((await page.evaluate((name) => sessionStorage.getItem(name), SAVED_UNDER)) ?? '{"answers":{}}');

/** Chooses an answer and does something with Continue, all in one turn. @returns what was chosen */
const ACTS = {
  'Continue twice': ['click', 'click'],
  'Enter, then Continue': ['submit', 'click'],
  'an answer and Continue, both twice': ['choose', 'click', 'choose', 'click'],
} as const;
type Acts = (typeof ACTS)[keyof typeof ACTS];

/** @returns the mark of the option, or what was chosen in lists */
async function actInOneTurn(page: Page, wanted: string | undefined, acts: Acts): Promise<void> {
  await page.evaluate(
    async ([given, all]) => {
      const form = document.querySelector('form.question') as HTMLFormElement;
      const pick = (list: HTMLSelectElement, value: string): void => {
        list.value = value;
        list.dispatchEvent(new Event('input', { bubbles: true }));
        list.dispatchEvent(new Event('change', { bubbles: true }));
      };
      const months = [...(given ?? '').matchAll(/(\d{4})-(\d{2})/g)];
      const choose = (): void => {
        const option = form.querySelector<HTMLInputElement | HTMLOptionElement>(`[data-option="${given}"]`);
        const unknown = form.querySelector<HTMLInputElement>('input[data-option="unknown"]');
        if (option instanceof HTMLOptionElement) pick(option.closest('select') as HTMLSelectElement, option.value);
        else if (months.length > 0 && form.querySelector('select[name="month"]'))
          [...form.querySelectorAll<HTMLSelectElement>('select[name="month"]')].forEach((list, place) => {
            pick(list, months[place]?.[2] ?? '');
            pick(
              [...form.querySelectorAll<HTMLSelectElement>('select[name="year"]')][place] as HTMLSelectElement,
              months[place]?.[1] ?? '',
            );
          });
        else (option ?? unknown)?.click();
      };
      // The rows of children come with their number.
      const count = months.length > 0 && form.querySelector<HTMLInputElement>(`[data-children="${months.length}"]`);
      if (count) {
        count.click();
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      }
      choose();
      const button = form.querySelector('[data-action="continue"]') as HTMLButtonElement;
      for (const act of all)
        if (act === 'click') button.click();
        else if (act === 'submit') form.requestSubmit();
        else choose();
    },
    [wanted, acts] as const,
  );
}

describe.each(Object.entries(ACTS))('%s in one turn', (_name, acts) => {
  test('answers one question, of whatever kind', async ({ task }) => {
    const given: Record<string, string> = {
      ...tenPeople['a father in the programme'],
      childrenBorn: '2018-05,2021-05',
    };
    const { page, complaints, end } = await openCheck(browser, 'en');
    let strayed = 0;
    const kinds = new Set<string>();
    const expected: Record<string, string> = {};
    for (let id = await question(page); id !== undefined; id = await question(page)) {
      kinds.add(
        await page.evaluate(() =>
          document.querySelector('[data-children]')
            ? 'children'
            : document.querySelector('form.question select')
              ? 'list'
              : 'row',
        ),
      );
      await actInOneTurn(page, given[id], acts);
      await page.waitForFunction(
        (before) =>
          !document.querySelector('[data-waiting]') &&
          document.querySelector<HTMLElement>('[data-question]')?.dataset['question'] !== before,
        id,
      );
      const { answers } = await kept(page);
      const value = answers[id];
      strayed += Object.keys(answers).filter((one) => one !== id && answers[one] !== expected[one]).length;
      expect(value, id).toBeDefined();
      expect(answers).toEqual({ ...expected, [id]: value });
      expected[id] = value as string;
    }
    expect(Object.keys(expected).length).toBeGreaterThan(8);
    expect([...kinds].sort()).toEqual(['children', 'list', 'row']);
    // Every answer can be read again, so each is one of its own question.
    await page.reload();
    await isReady(page);
    expect(await page.locator('[data-notice]').count()).toBe(0);
    expect((await kept(page)).answers).toEqual(expected);
    figure(task, 'questions answered by two acts in one turn', Object.keys(expected).length);
    figure(task, 'answers on another question', strayed);
    expect(complaints).toEqual([]);
    await end();
  });
});

describe('other buttons, pressed twice in one turn', () => {
  const steps = (page: Page): Promise<number> => page.evaluate(() => (history.state as { step: number }).step);
  const twice = (page: Page, selector: string): Promise<void> =>
    page
      .locator(selector)
      .first()
      .evaluate((button) => {
        (button as HTMLElement).click();
        (button as HTMLElement).click();
      });

  test('show results: Back leads to the question', async () => {
    const { page, end } = await openCheck(browser, 'en');
    const asked = await question(page);
    await twice(page, '[data-action="show-results"]');
    await page.waitForFunction(() => !document.querySelector('[data-question]'));
    expect(await steps(page)).toBe(1);
    await page.goBack();
    await page.waitForSelector(`[data-question="${asked}"]`);
    expect((await kept(page)).answers).toEqual({});
    await end();
  });

  test('open a result: Back leads to all of them, and nothing that was answered is changed', async () => {
    const { page, end } = await openResults(browser, 'en', inProgramme);
    const [before, step] = [await kept(page), await steps(page)];
    await unfold(page, rowOf('norwegian-training'));
    await twice(page, rowOf('norwegian-training'));
    await page.waitForSelector('article[data-programme="norwegian-training"]');
    expect(await steps(page)).toBe(step + 1);
    await page.click('[data-action="back"]');
    await page.waitForSelector(rowOf('norwegian-training'));
    expect(await steps(page)).toBe(step);
    expect((await kept(page)).answers).toEqual(before.answers);
    await end();
  });

  test('change an answer: its question comes once, and keeps its answer', async () => {
    const { page, end } = await openResults(browser, 'en', inProgramme);
    const [before, step] = [await kept(page), await steps(page)];
    await unfold(page, '[data-action="change"]');
    await twice(page, '[data-action="change"]');
    await page.waitForSelector('[data-question]');
    expect(await steps(page)).toBe(step + 1);
    expect((await kept(page)).answers).toEqual(before.answers);
    await end();
  });

  test('delete: nothing is left', async () => {
    const { page, end } = await openResults(browser, 'en', inProgramme);
    await unfold(page, '[data-action="delete"]');
    await twice(page, '[data-action="delete"]');
    await page.waitForSelector('[data-question]');
    expect((await kept(page)).answers).toEqual({});
    await end();
  });
});

describe('helper mode', () => {
  test('two answers in one turn stand at their own questions, and none of the last person at the next', async () => {
    const { page, end } = await visit(browser, 'en/helper/');
    await isReady(page);
    const asked = await question(page);
    // Of two rows of one question the last counts; Continue twice leads on by one screen.
    await page.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLInputElement>('[data-part-question="open"] input')];
      rows[0]?.click();
      rows[1]?.click();
    });
    await page.waitForSelector(`[data-answered="${asked}"]`, { state: 'attached' });
    const chosen = await page.evaluate(() => [...document.querySelectorAll('[data-answered]')].length);
    expect(chosen).toBe(1);
    // A row of a question, pressed in the same turn in which the next person begins, is no answer of theirs.
    const open = await question(page);
    expect(open).toBeDefined();
    await page.evaluate(() => {
      const row = document.querySelector<HTMLInputElement>('[data-part-question="open"] input');
      (document.querySelector('[data-action="next-person"]') as HTMLElement).click();
      row?.click();
    });
    await page.waitForFunction(() => document.querySelectorAll('[data-answered]').length === 0);
    expect(await page.locator('[data-part-question="open"]').count()).toBe(1);
    expect(page.url()).toBe(`${inject('address')}en/helper/`);
    await end();
  });
});
