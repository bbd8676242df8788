/** All that a program can find wrong for eyes, fingers and screen readers on a page as it stands. */
import type { Page } from 'playwright-core';
import { axeFaults } from './axe.ts';
import { lostText, outOfOrder, sidewaysAt, smallTargets } from './layout.ts';

/** What people press. A link in the middle of a line is as high as the line. */
const TARGETS =
  '.bar a, .bar summary, .footer li a, .button, .quiet, .language-list a, #wizard :is(button, .option, summary, select)';

/**
 * What is wrong, a line each: what axe reports in light and dark, another number of headings of the first kind than one, what is read in
 * another order than it is seen, targets that are too small, and what is lost on narrow screens or where text is twice as large. Afterwards
 * the page is 320 px wide, with large text.
 */
export async function faultsOf(page: Page, options: Parameters<typeof axeFaults>[1] = {}): Promise<string[]> {
  // What lies under a bar at the moment is not too small for good.
  await page.evaluate(() => scrollTo(0, 0));
  const headings = await page.evaluate(
    () => [...document.querySelectorAll('h1')].filter((one) => one.checkVisibility()).length,
  );
  return [
    ...(headings === 1 ? [] : [`${headings} headings of the first kind`]),
    ...(await axeFaults(page, options)),
    ...(await outOfOrder(page)),
    ...(await smallTargets(page, TARGETS)),
    ...(await lostText(page)).map((fault) => `${fault} at 360 px`),
    ...(await sidewaysAt(page)),
    ...(await lostText(page)).map((fault) => `${fault} with text of 200 %`),
  ];
}
