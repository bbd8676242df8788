/** What somebody sees in thirty seconds: how much there is before any row is opened, for ten people in the languages that the screens were drawn for. */
import { describe, expect, test } from 'vitest';
import { isLonger } from '../support/longer.ts';
import { languagesHere } from '../support/reach.ts';
import { tenPeople } from '../support/ten-people.ts';
import { openCheck, openResults } from './journey.ts';
import { browser } from './shared-browser.ts';

/** Longer texts may take more room: journeys and question screens are tried in those. */
const drawnFor = languagesHere.filter(({ slug }) => !isLonger(slug));
const MOST = { screens: 2.5, words: 170, step: 560, firstQuestion: 1.5 } as const;

type Seen = {
  h1: string;
  screens: number;
  words: number;
  /** Where the button of the first step begins; nothing where there is no step. */
  step: number | undefined;
  /** Names of the rows that are seen. */
  names: string[];
};

async function see(lang: string, answers: Readonly<Record<string, string>>): Promise<Seen> {
  const { page, end } = await openResults(browser, lang, answers);
  const seen = await page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement;
    const act = main.querySelector('[data-step] :is(button, a, summary)');
    return {
      h1: (main.querySelector('h1') as HTMLElement).innerText,
      screens: document.documentElement.scrollHeight / innerHeight,
      words: main.innerText.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
      step: act ? act.getBoundingClientRect().top + scrollY : undefined,
      names: [...main.querySelectorAll<HTMLElement>('.row-name')]
        .filter((name) => name.checkVisibility({ contentVisibilityAuto: true }))
        .map((name) => name.innerText),
    };
  });
  await end();
  return seen;
}

describe.each(drawnFor)('$slug', { timeout: 240_000 }, ({ slug: lang }) => {
  const all: Record<string, Seen> = {};

  test.each(Object.entries(tenPeople))('%s sees the answer on two and a half screens', async (who, answers) => {
    const seen = await see(lang, answers);
    all[who] = seen;
    const { screens, words, step, names } = seen;
    console.log([lang, who, screens.toFixed(2), words, step === undefined ? '–' : Math.round(step)].join(' | '));
    expect.soft(screens, 'screens').toBeLessThanOrEqual(MOST.screens);
    expect.soft(words, 'words').toBeLessThanOrEqual(MOST.words);
    expect.soft(step ?? 0, 'the button of the first step').toBeLessThan(MOST.step);
    expect.soft(names.length - new Set(names).size, `rows of one name: ${names.join(', ')}`).toBe(0);
  });

  test('the first question is on a screen and a half', async () => {
    const { page, end } = await openCheck(browser, lang);
    const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
    expect(screens).toBeLessThanOrEqual(MOST.firstQuestion);
    await end();
  });

  test('the heading speaks of this person', () => {
    const headings = Object.values(all).map(({ h1 }) => h1);
    expect(new Set(headings).size, headings.join('\n')).toBe(Object.keys(tenPeople).length);
  });
});
