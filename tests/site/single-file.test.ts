/** The tool as one file: opened from a disk, in a frame, without scripts, cut by a bad net. */
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { MOST } from '#build/single-file.ts';
import { languages } from '#i18n/languages.ts';
import { singleFiles } from '#i18n/single-files.ts';
import { axeFaults } from './axe.ts';
import { inProgramme, openCheck, outcomes, overflow, unfold, walk } from './journey.ts';
import { browser } from './shared-browser.ts';
import { complaintsOf, visit } from './visit.ts';

const folder = fileURLToPath(new URL('../../dist/download/', import.meta.url));
const read = (name: string): string => readFileSync(`${folder}${name}.html`, 'utf8');
const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');
const files = singleFiles(languages, { slug: 'nb' });
const NOON = '2026-11-22T12:00:00';

type Options = BrowserContextOptions & { path?: string; at?: string; before?: (page: Page) => Promise<unknown> };

/** Opens a file from the disk, on a phone. */
async function open(name: string, { path = `${folder}${name}.html`, at = NOON, before, ...options }: Options = {}) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(at));
  const complaints = complaintsOf(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await before?.(page);
  const address = pathToFileURL(path).href;
  await page.goto(address);
  return { page, complaints, asked, address, end: () => context.close() };
}

const asks = (page: Page, id: string): Promise<void> => page.locator(`[data-question="${id}"]`).waitFor();

/** Begins the check, and answers as somebody in the programme does. */
async function run(page: Page): Promise<Record<string, string>> {
  await page.click('a[href="#check"]');
  await page.locator('[data-question]').waitFor();
  await walk(page, inProgramme);
  return outcomes(page);
}

/** As browsers are that came before 2020. */
const withoutDecompression = (page: Page): Promise<unknown> =>
  page.addInitScript(() => Reflect.deleteProperty(window, 'DecompressionStream'));

/** The same answers on the site. */
async function onSite(lang: string): Promise<Record<string, string>> {
  const { page, end } = await openCheck(browser, lang);
  await walk(page, inProgramme);
  const found = await outcomes(page);
  await end();
  return found;
}

describe.each(['ar', 'uk-nb'])('%s.html from a disk', (name) => {
  const lang = name.slice(0, 2);

  test('tells the same as the site, asks for nothing, and leads to the site where something is shared', async () => {
    const { page, complaints, asked, address, end } = await open(name, { before: withoutDecompression });
    expect(await page.evaluate(() => 'DecompressionStream' in window)).toBe(false);
    expect(await page.locator('.file-cut').isVisible()).toBe(false);
    expect(await page.locator('[data-release]').textContent()).toMatch(/\d+\.\d+\.\d+.*\d{2}\.\d{2}\.\d{4}/);
    const found = await run(page);
    expect(Object.keys(found).length).toBeGreaterThan(20);
    expect(found).toEqual(await onSite(lang));

    // Its list leads to the site, and so does its sheet.
    await page.evaluate(() => {
      window.print = () => undefined;
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => document.body.setAttribute('data-copied', text) },
      });
    });
    await unfold(page, '[data-action="copy-link"]');
    await page.click('[data-action="copy-link"]');
    await expect
      .poll(() => page.locator('body').getAttribute('data-copied'))
      .toMatch(new RegExp(`^https://rettvei\\.example/${lang}/list/#[0-9a-z.]+$`));
    await page.click('[data-action="print"]');
    await page.locator('.sheet .qr').waitFor({ state: 'attached' });
    expect(await page.locator('.sheet-site bdi').textContent()).toBe(`rettvei.example/${lang}/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sheet').isVisible()).toBe(true);
    expect(await page.locator('main').isVisible()).toBe(false);

    expect(asked).toEqual([address]);
    expect(complaints).toEqual([]);
    await end();
  });

  test('goes back to where it began, keeps answers over a reload, and has one heading in sight', async () => {
    const { page, end } = await open(name);
    const headings = () => page.locator('h1').filter({ visible: true }).count();
    expect(await headings()).toBe(1);
    await page.click('a[href="#check"]');
    await page.click('[data-option="protection"]');
    await page.click('[data-action="continue"]');
    await asks(page, 'permit');
    await page.reload();
    await asks(page, 'permit');
    expect(await headings()).toBe(1);
    await page.goBack();
    await asks(page, 'situation');
    await page.click('[data-action="back"]');
    await page.locator('#home').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('home');
    expect(await headings()).toBe(1);
    await end();
  });
});

test('gives axe nothing to report, and never scrolls sideways', async () => {
  const { page, end } = await open('ar');
  const look = async () => {
    expect(await axeFaults(page)).toEqual([]);
    for (const width of [280, 320]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await overflow(page)).toBe(0);
    }
  };
  await look();
  // What the check shows is looked at on the site; here it stands in another frame.
  await run(page);
  await look();
  await end();
});

test('a file for two shows both languages, in the check and in helper mode', async () => {
  const { page, complaints, end } = await open('uk-nb');
  await page.click('a[href="#check"]');
  await page.locator('[data-action="both"]').press('Space');
  await page
    .locator('h1 ~ [data-lang="nb"], legend [data-lang="nb"], [data-question] [data-lang="nb"]')
    .first()
    .waitFor();
  await page.click('[data-action="back"]');
  await page.click('a[href="#helper"]');
  await page.locator('[data-part-question="open"] [data-lang="nb"]').first().waitFor();
  expect(await page.locator('.helper-rules > div').filter({ visible: true }).count()).toBe(2);
  expect(await page.locator('h1').filter({ visible: true }).count()).toBe(1);
  expect(complaints).toEqual([]);
  await end();
});

test('a topic asks its own questions only', async () => {
  const { page, end } = await open('uk');
  await page.click('a[href="#topic=work"], .topic-tiles a >> nth=0');
  await page.locator('.topic-line').waitFor();
  await end();
});

test('Leave forgets the answers and replaces the file', async () => {
  const { page, end } = await open('uk', {
    before: (page) => page.route('https://**', (route) => route.fulfill({ contentType: 'text/html', body: 'Weather' })),
  });
  await page.click('a[href="#check"]');
  await page.click('[data-option="protection"]');
  await page.click('[data-action="continue"]');
  await asks(page, 'permit');
  await page.click('[data-action="leave"]');
  await page.waitForURL('https://**');
  await page.goBack();
  await page.goForward().catch(() => undefined);
  expect(await page.locator('[data-question="permit"]').count()).toBe(0);
  await end();
});

// Such a frame has no storage either.
test.each(['src', 'srcdoc'])('a frame that may only run scripts, given the file as %s, runs it', async (how) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  // A page without a policy, on the origin of the site.
  await page.route('**/host', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
  );
  await page.goto(`${inject('address')}host`);
  const complaints = complaintsOf(page);
  await page.evaluate(
    ([attribute, value]) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.width = '340';
      frame.height = '700';
      frame.setAttribute(attribute as string, value as string);
      document.body.replaceChildren(frame);
    },
    [how, how === 'src' ? `${inject('address')}download/uk-nb.html` : read('uk-nb')],
  );
  await page.frameLocator('iframe').locator('a[href="#check"]').waitFor();
  // A frame is asked as a page is.
  const frame = page.frames()[1] as unknown as Page;
  expect(Object.keys(await run(frame)).length).toBeGreaterThan(20);
  expect(complaints).toEqual([]);
  await context.close();
});

describe('with scripts off', () => {
  test('every right, word and office can be read, and nothing is there that does nothing', async () => {
    const { page, end } = await open('uk-nb', { javaScriptEnabled: false });
    const programmes = globSync('src/rulebooks/norway/programmes/*.yaml').length;
    expect(await page.locator('.file-right:visible').count()).toBe(programmes);
    expect(await page.locator('.file-words > div:visible').count()).toBeGreaterThan(50);
    expect(await page.locator('.file-office:visible').count()).toBeGreaterThan(5);
    expect(await page.locator('#help:visible, .promise:visible, .without-check:visible').count()).toBe(3);
    expect(await page.locator('button:visible, input:visible, .needs-script:visible, .file-cut:visible').count()).toBe(
      0,
    );
    const dead = await page.locator('a:visible').evaluateAll((links) =>
      links.flatMap((link) => {
        const to = link.getAttribute('href') ?? '';
        return to.startsWith('#') && !document.getElementById(to.slice(1)) ? to : [];
      }),
    );
    expect(dead).toEqual([]);
    await end();
  });
});

describe('a file that was cut', () => {
  const cut = (part: number): string => {
    const path = join(mkdtempSync(join(tmpdir(), 'cut-')), 'ar.html');
    const whole = readFileSync(`${folder}ar.html`);
    writeFileSync(path, whole.subarray(0, Math.round(whole.length * part)));
    return path;
  };

  test.each([
    [0.3, true],
    [0.9, true],
    [0.9, false],
  ])('after %d of it says so and shows what has come (scripts: %s)', async (part, javaScriptEnabled) => {
    const { page, end } = await open('ar', { path: cut(part), javaScriptEnabled });
    expect(await page.locator('.file-cut').isVisible()).toBe(true);
    expect(await page.locator('.file-right:visible').count()).toBeGreaterThan(10);
    expect(await page.locator('.needs-script:visible').count()).toBe(0);
    await end();
  });
});

test('a file says that it is old after 90 days, and not before', async () => {
  const warns = async (at: string): Promise<boolean> => {
    const { page, end } = await open('en', { at });
    const found = await page.locator('#old-copy').isVisible();
    await end();
    return found;
  };
  expect(await warns(NOON)).toBe(false);
  expect(await warns('2027-02-21T12:00:00')).toBe(true);
});

describe('every file', () => {
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });

  test.each(files)('$name is valid, and light enough to send', ({ name }) => {
    const html = read(name);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(MOST);
    const { results } = validator.validateStringSync(html, `${name}.html`);
    expect(results.flatMap(({ messages }) => messages.map(({ message, column }) => `${column} ${message}`))).toEqual(
      [],
    );
  });

  test('stands in the list of fingerprints, and nothing else does', () => {
    const lines = readFileSync(`${folder}sha256.txt`, 'utf8').trimEnd().split('\n');
    const listed = lines.filter((line) => line.endsWith('.html'));
    expect(listed).toEqual(
      files
        .map(({ name }) => `${sha256(read(name))}  ${name}.html`)
        .sort((one, other) => (one.slice(66) < other.slice(66) ? -1 : 1)),
    );
    expect(lines.map((line) => line.slice(66))).toEqual(
      globSync('*', { cwd: folder })
        .filter((file) => file !== 'sha256.txt')
        .sort(),
    );
  });
});

describe('the page that offers them', () => {
  test('has the own language first, with size and fingerprint, and others folded', async () => {
    const { page, complaints, end } = await visit(browser, '/uk/download/');
    const shown = await page.locator('[data-file]:visible').evaluateAll((all) => all.map((one) => one.dataset['file']));
    expect(shown).toEqual(['uk', 'uk-nb']);
    const button = page.locator('[data-file="uk"] a[download]');
    const size = Math.round(Buffer.byteLength(read('uk')) / 1000);
    expect((await button.textContent())?.replace(/\D/g, '')).toBe(String(size));
    expect(new URL((await button.getAttribute('href')) as string, page.url()).pathname).toBe('/download/uk.html');
    expect(await page.locator('#genuine').textContent()).toContain(sha256(read('uk')));
    expect(await page.locator('main').textContent()).not.toContain('%');
    expect(complaints).toEqual([]);
    await end();
  });

  test.each([true, false])('has a button for the phone’s own sheet where there is one (%s)', async (canShare) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.addInitScript((can) => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
      if (can)
        Object.defineProperty(navigator, 'share', {
          value: async ({ url }: { url: string }) => document.body.setAttribute('data-shared', url),
        });
    }, canShare);
    await page.goto(`${inject('address')}ar/download/`);
    const button = page.locator('[data-file="ar"] [data-share]');
    expect(await button.isVisible()).toBe(canShare);
    if (canShare) {
      await button.click();
      expect(await page.locator('body').getAttribute('data-shared')).toBe(`${inject('address')}download/ar.html`);
    }
    await context.close();
  });
});
