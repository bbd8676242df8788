/** In every language: the net dies at every request, every file is answered with everything, and a translator works on every screen. */
import type { Route } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { outcomes, walk, withFriends } from '../site/journey.ts';
import {
  answersKept,
  asTranslated,
  BESIDE,
  FATES,
  failedThenAgain,
  killedFrom,
  screensOf,
} from '../site/resilience.ts';
import { browser } from '../site/shared-browser.ts';
import { newTab } from '../site/visit.ts';
import { figure } from '../support/figures.ts';

describe.each(languages)('in $endonym', ({ slug }) => {
  test('the net dies at every request: Try again brings the check back, and it goes on to the results', async ({
    task,
  }) => {
    const { page, end } = await newTab(browser, {}, true);
    let reached: Record<string, string> | undefined;
    const tried = await killedFrom(page, `${inject('address')}${slug}/check/`, async (request) => {
      await walk(page, withFriends);
      const found = await outcomes(page);
      reached ??= found;
      expect([request, found]).toEqual([request, reached]);
    });
    expect(Object.keys(reached ?? {}).length).toBeGreaterThan(20);
    figure(task, 'ways to fail tried', tried);
    await end();
  });

  test('a translator works on every screen: each says what it says without', async ({ task }) => {
    const plain = await screensOf(browser, slug, withFriends, async () => undefined);
    for (const how of ['wraps', 'replaces'] as const)
      expect(await screensOf(browser, slug, withFriends, (page) => asTranslated(page, how))).toEqual(plain);
    figure(task, 'ways to fail tried', 2 * plain.length);
  });
});

describe.each(Object.entries(FATES))('a server that answers with %s', (_fate, answer) => {
  test.each(BESIDE)('for %s: a sentence, and Try again goes on', async (file) => {
    const { page, end } = await newTab(browser, {}, true);
    await failedThenAgain(page, `${inject('address')}en/check/`, file, answer as (route: Route) => unknown);
    expect(Object.keys(await answersKept(page))).toEqual(['situation', 'permit']);
    await end();
  });
});
