/** The rules as they are published: nothing of the rulebook is missing on its page, and no page is too heavy. */
import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { formatDay } from '#engine/calendar.ts';
import { formatDigits } from '#i18n/dates.ts';
import { languages } from '#i18n/languages.ts';
import { formatMoney } from '#i18n/numbers.ts';
import { loadCaseBook } from '#rulebook/case-book.ts';
import { readRulebook } from '#rulebook/load.ts';
import { upcoming } from '#rulebook/upcoming.ts';
import type { Facts } from '#rulebooks/norway/facts.d.ts';
import { READ_ALONE } from '#ui/text/first-uses.ts';
import { check, rulebook, ruleFiles, TODAY } from '../support/rulebook.ts';
import { browser } from './shared-browser.ts';
import { visit } from './visit.ts';

const LANGUAGES = ['nb', 'en'];

/** Every case with what the check gives, worked out once for both languages. */
const cases = loadCaseBook('tests/cases').map(({ programme, cases: own }) => ({
  programme,
  cases: own.map(({ story, facts, on = TODAY }) => ({
    story,
    result: check(facts as Facts, { on }).results.find((one) => one.programme === programme),
  })),
}));
const read = (path: string): string => readFileSync(`dist/${path}index.html`, 'utf8');
/** Words as a page writes them. */
const html = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&#34;')
    .replaceAll("'", '&#39;');
/** A page in pieces, each from an anchor to the next one, by its anchor. */
function piecesOf(page: string): Map<string, string> {
  const starts = [...page.matchAll(/ id="([^"]+)"/g)];
  return new Map(starts.map(({ 1: id, index }, place) => [id as string, page.slice(index, starts[place + 1]?.index)]));
}

describe.each(LANGUAGES)('in %s', (lang) => {
  describe.each(ruleFiles.programmes)('the tables of $programme', ({ programme, ...file }) => {
    const page = read(`${lang}/rules/tables/${programme}/`);
    const pieces = piecesOf(page);

    test('have every row, each anchor once', () => {
      const tables = {
        length: file.length,
        amount: file.amount?.rows,
        content: file.content,
        deadlines: file.deadlines,
        appeal: file.appeal,
      };
      const others = Object.entries(tables).flatMap(([table, rows]) => (rows ?? []).map(({ id }) => `${table}.${id}`));
      const wanted = new Set([...file.rows.map(({ id }) => id), ...others]);
      expect([...wanted].filter((anchor) => !pieces.has(anchor))).toEqual([]);
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    });

    test('have with each row its sources', () => {
      const lost = file.rows.filter(({ id, source }) =>
        [source].flat().some((ref) => !pieces.get(id)?.includes(`/rules/sources/#${ref.split('.')[0]}"`)),
      );
      expect(lost).toEqual([]);
    });
  });

  test('every case is named at the row that it ends in, or among those in which an answer is missing', () => {
    const lost = cases.flatMap(({ programme, cases: own }) => {
      const pieces = [...piecesOf(read(`${lang}/rules/tables/${programme}/`))];
      return own.flatMap(({ story, result }) => {
        const row = result?.because.row.slice(programme.length + 1) ?? '';
        const names = ([id]: [string, string]) =>
          result?.outcome === 'unknown' ? id === 'open-cases' : id === row || id.startsWith(`${row}.`);
        return pieces.some((piece) => names(piece) && piece[1].includes(html(story))) ? [] : [`${row}: ${story}`];
      });
    });
    expect(lost).toEqual([]);
  });

  test('a case in which a sum is paid is named at the row of that sum', () => {
    let met = 0;
    const lost = cases.flatMap(({ programme, cases: own }) => {
      const rows = ruleFiles.programmes.find((file) => file.programme === programme)?.amount?.rows ?? [];
      const pieces = piecesOf(read(`${lang}/rules/tables/${programme}/`));
      return own.flatMap(({ story, result }) => {
        const paid = result?.amount?.parameter;
        if (paid === undefined) return [];
        met += 1;
        const paying = rows.filter(({ parameter }) => parameter === paid);
        return paying.some(({ id }) => pieces.get(`amount.${id}`)?.includes(html(story))) ? [] : [`${paid}: ${story}`];
      });
    });
    expect(met).toBeGreaterThan(10);
    expect(lost).toEqual([]);
  });

  test('every value of every limit and amount stands with its name', () => {
    const pieces = piecesOf(read(`${lang}/rules/limits/`));
    const limits = Object.entries(ruleFiles.limits).flatMap(([name, { values }]) =>
      values.map(({ from, value }) => ({
        name,
        from,
        value: typeof value === 'number' ? `>${value}` : value.slice(0, 4),
      })),
    );
    const amounts = Object.entries(rulebook.parameters).flatMap(([name, { values }]) =>
      values.map(({ from, value }) => ({
        name,
        from: formatDay(from),
        value: formatMoney(value, rulebook.country.currency.sign),
      })),
    );
    const lost = [...limits, ...amounts].filter(({ name, from, value }) => {
      const piece = pieces.get(name) ?? '';
      return !piece.includes(value) || (from !== 'adopted' && !piece.includes(formatDigits(from)));
    });
    expect(lost).toEqual([]);
    // What becomes another is drawn, and what has no date is drawn apart.
    expect(pieces.get('basic-amount')).toContain('<svg');
    expect(pieces.get('introduction-programme.oldest')).toContain('rules-chart-adopted');
    expect(pieces.get('appeal.within')).not.toContain('<svg');
  });

  test('every text of the register is listed with all that is cited of it', () => {
    const pieces = piecesOf(read(`${lang}/rules/sources/`));
    const lost = Object.entries(ruleFiles.sources).flatMap(([id, { title, sections }]) =>
      [id, ...Object.keys(sections).map((section) => `${id}.${section}`)].filter(
        (anchor) => !pieces.has(anchor) || !pieces.get(id)?.includes(html(title)),
      ),
    );
    expect(lost).toEqual([]);
  });

  test('all that is coming is listed, and every difference between the report and the law', () => {
    const coming = read(`${lang}/rules/coming/`);
    const rows = upcoming(readRulebook(ruleFiles.folder), rulebook.checkedOn).flatMap((one) =>
      one.what === 'row' ? [one] : [],
    );
    expect(rows.length).toBeGreaterThan(5);
    const lost = rows.filter(({ programme, row }) => !new RegExp(`/tables/${programme}/#[\\w.-]*${row}"`).test(coming));
    expect(lost).toEqual([]);
    const pieces = piecesOf(read(`${lang}/rules/differences/`));
    expect(ruleFiles.differences.filter(({ id, law }) => !pieces.get(id)?.includes(html(law)))).toEqual([]);
  });
});

test('a row that is adopted without a date stands apart from what is in force', async () => {
  const { page, end } = await visit(browser, '/en/rules/tables/introduction-programme/');
  const adopted = page
    .locator('details.rules-coming', { hasText: 'Adopted without a date. Not in force yet.' })
    .first();
  const rows = adopted.locator('tr[id]');
  expect(await rows.count()).toBeGreaterThan(0);
  expect(await rows.first().isVisible()).toBe(false);
  expect(await adopted.locator('tr[id] td:last-child > p').first().textContent()).toBe('Adopted without a date');
  await end();
});

test('nothing of it is built in a language that it is not written in, and the menu leads from it to pages that exist', async () => {
  expect(
    globSync('dist/*/rules/')
      .map((path) => path.split('/')[1])
      .sort(),
  ).toEqual(LANGUAGES.toSorted());
  const { page, end } = await visit(browser, '/en/rules/limits/');
  const links = page.locator('.menu-panel a');
  expect(
    await links.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href.replace(location.origin, ''))),
  ).toEqual(languages.map(({ slug }) => `/${slug}/${LANGUAGES.includes(slug) ? 'rules/limits' : 'changes'}/`));
  await end();
});

test('no page of the rules or of their changes weighs more than 30 kB', () => {
  const pages = globSync(['dist/*/rules/**/*.html', 'dist/*/changes/*']);
  expect(pages.length).toBeGreaterThan(90);
  const weights = pages.map((page) => ({ page, weight: gzipSync(readFileSync(page)).length }));
  expect(weights.filter(({ weight }) => weight > 30_000)).toEqual([]);
});

test('every link of these pages says where it leads', () => {
  const pages = globSync(['dist/*/rules/**/*.html', 'dist/*/changes/*.html']);
  const silent = pages.flatMap(
    (page) => readFileSync(page, 'utf8').match(/<a [^>]*>(?:\s|<code>\s*<\/code>)*<\/a>/g) ?? [],
  );
  expect(silent).toEqual([]);
});

test.each([
  '/en/rules/',
  '/en/rules/tables/norwegian-training/',
  '/en/rules/limits/',
  '/en/rules/sources/',
  '/nb/rules/coming/',
  '/nb/rules/differences/',
  '/uk/changes/',
  '/ar/changes/',
])('%s never scrolls sideways, from 280 to 1200 px', async (path) => {
  const { page, end } = await visit(browser, path);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  for (const width of [280, 360, 700, 1200]) {
    await page.setViewportSize({ width, height: 640 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect([width, over]).toEqual([width, 0]);
  }
  await end();
});

test('on paper all periods and cases are there to read', async () => {
  const { page, end } = await visit(browser, '/en/rules/tables/introduction-benefit/');
  await page.emulateMedia({ media: 'print' });
  const folded = page.locator('.rules-other tr[id], .rules-table details li');
  expect(await folded.count()).toBeGreaterThan(5);
  const heights = await folded.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(heights.filter((height) => height === 0)).toEqual([]);
  await end();
});

describe('what changes', () => {
  test.each(['uk', 'ar', 'en', 'nb'])(
    'is whole words in %s, each office word once in a part, with its feed in the head',
    async (lang) => {
      const { page, end } = await visit(browser, `/${lang}/changes/`);
      expect(await page.locator('main').textContent()).not.toMatch(/\[\[|\{\{|undefined/);
      const feed = page.locator('head link[type="application/atom+xml"]');
      expect(await feed.getAttribute('href')).toBe(`../../${lang}/changes/feed.xml`);
      const twice = await page.evaluate((readAlone) => {
        const seen = new Map<string, number>();
        const parts = [...document.querySelectorAll(readAlone)];
        for (const word of document.querySelectorAll('.notranslate')) {
          const isLine = word.closest('[data-lang]') !== null;
          const use = `${parts.indexOf(word.closest(readAlone) as Element)} ${isLine} ${word.textContent}`;
          seen.set(use, (seen.get(use) ?? 0) + 1);
        }
        return [...seen].filter(([, count]) => count > 1).map(([use]) => use);
      }, READ_ALONE);
      expect(twice).toEqual([]);
      await end();
    },
  );

  test('comes first, then what has changed, the newest on top', async () => {
    const { page, end } = await visit(browser, '/en/changes/');
    const ids = await page.locator('article.change').evaluateAll((all) => all.map((one) => one.id.slice(0, 10)));
    const dated = ids.filter((id) => !id.startsWith('adopted'));
    const coming = dated.filter((id) => id > TODAY);
    expect(coming.length).toBeGreaterThan(0);
    expect(dated).toEqual([
      ...coming.toSorted(),
      ...dated
        .filter((id) => id <= TODAY)
        .toSorted()
        .reverse(),
    ]);
    await end();
  });

  test('tells a sum with what it was before, in the language of the page', async () => {
    const { page, end } = await visit(browser, '/en/changes/#2026-05-01-introduction-benefit');
    const told = await page.locator('[id="2026-05-01-introduction-benefit"]').textContent();
    expect(told).toContain('22\u00A0758\u00A0kr a month');
    expect(told).toContain('Before: 21\u00A0693\u00A0kr a month');
    await end();
  });

  test('leads to an old rule where its reason is not translated, and has the offices’ line where a status is not checked', async () => {
    const { page, end } = await visit(browser, '/uk/changes/');
    const old = page.locator('[id="2026-01-01-introduction-programme"] li a[hreflang="en"]').first();
    expect(await old.getAttribute('href')).toMatch(/^[./]+\/en\/rules\/tables\/introduction-programme\/#[\w-]+$/);
    const lines = page.locator('.change li > .office-line');
    expect(await lines.count()).toBeGreaterThan(20);
    expect(await lines.first().getAttribute('lang')).toBe('nb');
    await end();
  });
});
