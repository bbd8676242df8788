/** The main screens of the check, as a program can see them. All of them, in every language, are in tests/long/accessible-screens.test.ts. */
import { expect, test } from 'vitest';
import { inProgramme, openCheck, openResult, openResults, press, unfoldAll } from './journey.ts';
import { faultsOf } from './look.ts';
import { browser } from './shared-browser.ts';

test.each(['uk', 'ar'])('a question with an error has no fault, large, small, light or dark, in %s', async (lang) => {
  const { page, end } = await openCheck(browser, lang);
  await press(page, '[data-action="continue"]');
  await unfoldAll(page);
  expect(await faultsOf(page)).toEqual([]);
  await end();
});

test.each(['uk', 'ar'])('nor has the answer, nor one right, in %s', async (lang) => {
  const { page, end } = await openResults(browser, lang, inProgramme);
  await unfoldAll(page);
  expect(await faultsOf(page)).toEqual([]);
  await openResult(page, 'introduction-programme');
  await unfoldAll(page);
  expect(await faultsOf(page)).toEqual([]);
  await end();
});
