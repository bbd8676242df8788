import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { isLonger } from '../support/longer.ts';
import { languagesHere } from '../support/reach.ts';
import { tenPeople } from '../support/ten-people.ts';
import { openCheck, walk } from './journey.ts';
import { browser } from './shared-browser.ts';

type Screen = { heading: number; lastRow: number; bar: number; bottom: number };

/** Where things are on the screen, in px from its upper edge, before anybody scrolls. Folds are closed. */
async function screenOf(page: Page): Promise<Screen> {
  return page.evaluate(() => {
    const edge = (selector: string, side: 'top' | 'bottom'): number =>
      Math.max(
        ...[...document.querySelectorAll(selector)]
          .filter((one) => one.checkVisibility())
          .map((one) => one.getBoundingClientRect()[side] + scrollY),
      );
    return {
      heading: edge('h1', 'top'),
      lastRow: edge('[data-question] :is(.option, .field, .more-options > summary)', 'bottom'),
      bar: edge('.step-bar', 'top') - scrollY,
      bottom: edge('.step-bar', 'bottom') - scrollY,
    };
  });
}

/** Together they are asked every question of the ten, with the permits of every situation. */
const SIX = [
  'a mother from Ukraine who has not applied',
  'a man from Lviv',
  'a refugee in a centre',
  'the wife of a refugee',
  'a worker from Poland',
  'a person with a final no',
];
/** For languages that screens were not drawn for: most questions. */
const TWO = ['a mother from Ukraine who has not applied', 'a refugee in a centre'];
/** Two rows of three lines. */
const TWO_ROWS = 160;

describe('on a phone of 360 × 740', () => {
  test.each(languagesHere)('each question fits one screen in $slug', async ({ slug: lang }) => {
    const faults: string[] = [];
    for (const [name, given] of Object.entries(tenPeople).filter(([name]) =>
      (isLonger(lang) ? TWO : SIX).includes(name),
    )) {
      const { page, end } = await openCheck(browser, lang);
      await walk(page, given, async (id) => {
        const { heading, lastRow, bar, bottom } = await screenOf(page);
        // Where the name of the language and the way out do not fit beside each other, they stand in two rows.
        if (heading > (isLonger(lang) ? 160 : 150)) faults.push(`${id}, ${name}: the heading starts at ${heading}`);
        if (bottom !== 740) faults.push(`${id}, ${name}: Continue ends at ${bottom}`);
        const below = lastRow - bar;
        if (below > (isLonger(lang) ? TWO_ROWS : 0))
          faults.push(`${id}, ${name}: the last row ends ${below} px below the bar`);
      });
      await end();
    }
    expect(faults).toEqual([]);
  });
});
