/** Every type of page in every language, in light and dark, as a program can see it; the screens of the check are in accessible-screens.test.ts. */
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { axeFaults } from '../site/axe.ts';
import { isReady } from '../site/journey.ts';
import { faultsOf } from '../site/look.ts';
import { browser } from '../site/shared-browser.ts';
import { newTab } from '../site/visit.ts';
import { figure } from '../support/figures.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const slugs: readonly string[] = languages.map(({ slug }) => slug);
/** So many pages of a right for each language: another few in the next, so that all are looked at in some. */
const RIGHTS = 3;
/** All that is of one kind beyond the first four: axe looks at each, and they are alike. */
const ALIKE = '.rules-figure, .rules-source, .change, .rules-table tbody > tr';

type File = { path: string; language: string; type: string };

/** All that was built, by what it is: the language is left out of its address, and so is which right, table or file it is. */
const files: File[] = globSync('**/*.html', { cwd: dist })
  .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
  .sort()
  .map((path) => {
    const parts = path.split('/');
    // A file to download is named after its language, or after two of them.
    const language = parts.map((part) => part.replace(/(-\w+)?\.html$/, '')).find((part) => slugs.includes(part)) ?? '';
    const type = parts
      .map((part) => (part === language ? '*' : part))
      .join('/')
      .replace(/(topics|rules\/tables|download)\/[^/]+/, '$1/*');
    return { path, language, type };
  });

/** How many of a type there are to look at in each language, where there are many alike. */
const few: Record<string, number> = { '*/topics/*/': RIGHTS, '*/rules/tables/*/': RIGHTS, 'download/*': 1 };

/** Of each type the pages to look at: all of them, but a few of what there are many alike. */
const chosen = Object.values(Object.groupBy(files, ({ type, language }) => `${type} ${language}`)).flatMap((group) => {
  const alike = group as File[];
  const turn = Math.max(0, slugs.indexOf(alike[0]?.language ?? ''));
  const many = few[alike[0]?.type ?? ''] ?? alike.length;
  return Array.from({ length: many }, (_, place) => alike[(turn * many + place) % alike.length] as File);
});

let page: Page;
let end: () => Promise<void>;
beforeAll(async () => {
  ({ page, end } = await newTab(browser, {}, false));
});
afterAll(() => end());

/** Opens a page with all that its script brings, and every fold of it. */
async function arrive({ path, type }: File): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  // A list that somebody shares stands behind the mark.
  await page.goto(inject('address') + path + (type === '*/list/' ? '#1.g17g1d.ipdhclcbmsew' : ''));
  await page.locator('h1').first().waitFor({ state: 'attached' });
  if (['*/check/', '*/helper/', 'embed/*/'].includes(type)) await isReady(page);
  if (type === '*/list/') await page.locator('[data-programme]').first().waitFor();
  await page.evaluate((alike) => {
    for (const one of [...document.querySelectorAll(alike)].slice(4)) one.remove();
    // The menu of languages lies over the page: opened, it would hide what is looked at.
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not(.menu)')) details.open = true;
  }, ALIKE);
}

describe.each(['', ...slugs])('language %j', (language) => {
  const own = chosen.filter((file) => file.language === language);

  test.for(own)(
    '$path has no fault that axe finds in light or dark, nor on a narrow screen or with large text',
    async (file, { task }) => {
      await arrive(file);
      // A page of its own in the page, looked at by itself.
      expect(await faultsOf(page, { without: '#organisations-preview' })).toEqual([]);
      figure(task, 'pages in all languages that axe looked at, in light and dark', 1);
    },
  );
});

test.each(slugs)('the menu of languages of the pages in %s, open, gives axe nothing to report', async (language) => {
  await page.goto(`${inject('address')}${language}/`);
  await page.locator('.menu > summary').click();
  expect(await axeFaults(page)).toEqual([]);
});

test('every type of page that is built is among them, in each of its languages, and every right in some language', () => {
  const of = (all: readonly File[]) => [...new Set(all.map(({ type, language }) => `${type} ${language}`))].sort();
  expect(of(chosen)).toEqual(of(files));
  const rights = (all: readonly File[]) => [
    ...new Set(all.filter(({ type }) => type === '*/topics/*/').map(({ path }) => path.split('/')[2])),
  ];
  expect(rights(chosen).sort()).toEqual(rights(files).sort());
});
