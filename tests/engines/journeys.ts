/** The main journeys, in an engine: the same for each, and the same outcomes as in Chromium. */
import { afterAll, beforeAll, describe, expect, inject, type TestContext, test } from 'vitest';
import { startBrowser } from '../site/browser.ts';
import * as chromium from '../site/journey.ts';
import { visit } from '../site/visit.ts';
import { figure } from '../support/figures.ts';
import type { Engine, Tab } from './engine.ts';
import { answer, choose, isReady, outcomes, overflow, press, question, there, until, walk } from './journey.ts';

const { inProgramme, withFriends } = chromium;
/** What somebody tells a helper, who knows nothing else. */
const told: Person = { situation: 'protection', permit: 'refugee', age: '25-54' };
type Person = Readonly<Record<string, string>>;
type Seen = { asked: string[]; outcomes: Record<string, string> };

const RIGHT = 'introduction-programme';
/** A list that somebody shared. */
const LIST = '#1.g17g1d.ipd';

/** What the same person is asked and told in Chromium, today. */
async function seenInChromium(people: readonly Person[]): Promise<Map<Person, Seen>> {
  const browser = await startBrowser();
  const seen = new Map<Person, Seen>();
  for (const person of people) {
    const { page, end } = await visit(browser, 'uk/check/');
    await chromium.isReady(page);
    const asked = await chromium.walk(page, person);
    await page.locator('[data-programme]').first().waitFor({ state: 'attached' });
    seen.set(person, { asked, outcomes: await chromium.outcomes(page) });
    await end();
  }
  await browser.close();
  return seen;
}

/** @param name as it stands in the table of figures */
export function journeysIn(name: string, start: () => Promise<Engine>): void {
  let engine: Engine;
  let seen: Map<Person, Seen>;
  beforeAll(async () => {
    [engine, seen] = await Promise.all([start(), seenInChromium([inProgramme, withFriends, told])]);
    console.log(`The journeys run in ${engine.version}.`);
  });
  afterAll(() => engine.stop());

  /** A journey in a tab of its own, which ends without a complaint. */
  const journey =
    (go: (tab: Tab) => Promise<void>) =>
    async ({ task }: TestContext) => {
      const tab = await engine.tab();
      await go(tab);
      expect(await tab.complaints()).toEqual([]);
      await tab.end();
      figure(task, `journeys in ${name}`, 1);
    };
  const openCheck = async (tab: Tab, lang: string): Promise<void> => {
    await tab.open(`${inject('address')}${lang}/check/`);
    await isReady(tab);
  };
  const fits = async (tab: Tab): Promise<void> => {
    expect(await tab.tell(() => innerWidth)).toBe(360);
    expect(await overflow(tab)).toBe(0);
  };

  describe.each(['uk', 'ar'])('in %s', (lang) => {
    for (const [who, person] of [
      ['a refugee in the programme', inProgramme],
      ['somebody from Ukraine who lives with friends', withFriends],
    ] as const)
      test(
        `${who} is asked and told the same as in Chromium`,
        journey(async (tab) => {
          await openCheck(tab, lang);
          const asked = await walk(tab, person, () => fits(tab));
          expect({ asked, outcomes: await outcomes(tab) }).toEqual(seen.get(person));
          await fits(tab);
        }),
      );

    test(
      'a reload in the middle keeps question and answers; a right opens, and Back leads from it; what is printed is there',
      journey(async (tab) => {
        await openCheck(tab, lang);
        await walk(tab, inProgramme, async (id, place) => {
          if (place !== 4) return;
          await tab.reload();
          await isReady(tab);
          await until(tab, (wanted) => document.querySelector(`[data-question="${wanted}"]`) !== null, id);
        });
        expect(await outcomes(tab)).toEqual(seen.get(inProgramme)?.outcomes);

        await press(tab, `.rows > [data-programme="${RIGHT}"] > .row`);
        await there(tab, `article[data-programme="${RIGHT}"]`);
        await fits(tab);
        await tab.back();
        await there(tab, `.rows > [data-programme="${RIGHT}"] > .row`);

        await there(tab, '[data-action="print"]');
        await tab.tell(() => {
          window.print = () => document.documentElement.setAttribute('data-printed', '');
        });
        await press(tab, '[data-action="print"]');
        await there(tab, '[data-printed]');
        expect(await tab.tell(() => document.querySelectorAll('.sheet .sheet-line').length)).toBeGreaterThan(5);
      }),
    );

    test(
      'a changed answer changes the results, and deleting leaves nothing',
      journey(async (tab) => {
        await openCheck(tab, lang);
        await walk(tab, inProgramme);
        const before = await outcomes(tab);
        await tab.tell(() => {
          const [, permit] = document.querySelectorAll('.answers [data-action="change"]');
          permit?.setAttribute('data-of', 'permit');
        });
        await press(tab, '[data-of="permit"]');
        await there(tab, '[data-question="permit"]');
        await answer(tab, 'permit', 'family-of-worker');
        await walk(tab, {});
        expect(await outcomes(tab)).not.toEqual(before);

        await press(tab, '[data-action="delete"]');
        await until(tab, () => document.querySelector('[data-question="situation"]') !== null);
        expect(
          await tab.tell(() => [sessionStorage.length, document.querySelectorAll('input:checked').length]),
        ).toEqual([0, 0]);
      }),
    );

    test(
      'a shared list shows what it holds, and takes it out of the address',
      journey(async (tab) => {
        await tab.open(`${inject('address')}${lang}/list/${LIST}`);
        await there(tab, `[data-programme="${RIGHT}"]`);
        expect(await tab.tell(() => location.hash)).toBe('');
        await fits(tab);
      }),
    );

    test(
      'a helper answers for somebody and sees the same outcomes',
      journey(async (tab) => {
        await tab.open(`${inject('address')}${lang}/helper/`);
        const open = '[data-part-question="open"]';
        await there(tab, `${open} [data-question]`);
        const isToldAll = () => tab.tell(() => document.querySelector('[data-programme]') !== null);
        for (let turn = 0; turn < 40 && !(await isToldAll()); turn += 1) {
          const id = await question(tab, open);
          if (id === null) await press(tab, '[data-action="continue"]');
          else await choose(tab, told[id] ?? 'unknown', open);
          await until(
            tab,
            (part, was) =>
              document.querySelector('[data-programme]') !== null ||
              (document.querySelector(`${part} [data-question]`)?.getAttribute('data-question') ?? null) !== was,
            open,
            id,
          );
        }
        await there(tab, '[data-programme]');
        expect(await outcomes(tab)).toEqual(seen.get(told)?.outcomes);
        expect(await overflow(tab)).toBe(0);
      }),
    );

    test(
      'the guide is read without questions',
      journey(async (tab) => {
        await tab.open(`${inject('address')}${lang}/topics/`);
        await fits(tab);
        await press(tab, `main a[href*="${RIGHT}"]`);
        await until(tab, (right) => location.pathname.includes(right), RIGHT);
        await there(tab, 'main h1');
        await fits(tab);
      }),
    );
  });
}
