/** The three pages side by side, in one folder for one server: ours, a plain page of the same content, and SurveyJS. */
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { foldsAreDrawn, inProgramme, isReady, question } from '../../../tests/site/journey.ts';
import { precompress } from '../../precompress.ts';
import { serve } from '../../static-server.ts';
import { plainPage } from './plain-page.ts';
import { type Asked, buildSurvey, type Control, type Said, surveyModel } from './survey-page.ts';
import { choose, goOn, open, type Site } from './visit.ts';

const ours: Site = {
  name: 'ours',
  path: (language) => `${language}/check/`,
  heading: 'main h1',
  onward: '[data-action="continue"]',
  row: (value) => `[data-question] label:has([data-option="${value}"])`,
  list: (at) => `[data-question] select >> nth=${at}`,
};

export const SITES: readonly Site[] = [
  { ...ours, name: 'plain', path: (language) => `plain/${language}/` },
  ours,
  {
    name: 'SurveyJS',
    path: (language) => `survey/${language}/`,
    heading: '.sd-question__title .sv-string-viewer, .sd-completedpage h3',
    onward: '.sd-navigation__next-btn, .sd-navigation__complete-btn',
    row: (value) => `.sd-question label:has(input[value="${value}"])`,
    list: (at) => `.sd-question select >> nth=${at}`,
  },
];

/** Folders of the built site that a visit to the check asks for, beside those of its language. */
const SHARED = ['_astro', 'texts', 'offline'];

/** Writes all of it below `home`. @returns where the server finds it, and what was asked in each language */
export async function makeSites(
  browser: Browser,
  home: string,
  languages: readonly string[],
): Promise<{ folder: string; asked: Record<string, Asked[]> }> {
  const folder = join(home, 'site');
  for (const path of [...SHARED, ...languages]) cpSync(join('dist', path), join(folder, path), { recursive: true });
  for (const file of globSync('*.*', { cwd: 'dist' })) cpSync(join('dist', file), join(folder, file));
  const server = await serve('dist');
  const asked: Record<string, Asked[]> = {};
  for (const language of languages) {
    const { questions, said, dir } = await walkOnce(browser, `${server.address}${ours.path(language)}`);
    asked[language] = questions;
    const html = readFileSync(join('dist', ours.path(language), 'index.html'), 'utf8');
    const plain = join(folder, 'plain', language);
    mkdirSync(plain, { recursive: true });
    writeFileSync(join(plain, 'index.html'), plainPage(html, questions[1]?.title as string));
    await buildSurvey(join(home, language), join(folder, 'survey', language), {
      language,
      dir,
      title: said.heading,
      model: surveyModel(language, questions, said),
    });
  }
  await server.stop();
  await precompress(folder);
  return { folder, asked };
}

/** Goes through our check once and writes down what is asked and said. */
async function walkOnce(browser: Browser, address: string): Promise<{ questions: Asked[]; said: Said; dir: string }> {
  const watched = { option: 'label', onward: ours.onward, heading: ours.heading };
  const { page, context, until } = await open(browser, watched, 1);
  await page.goto(address);
  await isReady(page);
  const questions: Asked[] = [];
  for (let id = await question(page); id !== undefined; id = await question(page)) {
    const one = await readQuestion(page, id, (inProgramme as Record<string, string>)[id] ?? 'unknown');
    questions.push(one);
    await choose(page, ours, one);
    await goOn(page, ours, until);
    await page.waitForFunction(() => !document.querySelector('[data-waiting]'));
  }
  await foldsAreDrawn(page);
  const said = await page.evaluate(() => ({
    heading: document.querySelector('main h1')?.textContent?.trim() ?? '',
    lines: [...document.querySelectorAll('.rows .row')].map((row) => row.textContent?.trim() ?? ''),
  }));
  const dir = await page.evaluate(() => document.documentElement.dir);
  await context.close();
  if (said.lines.length === 0) throw new Error('The check showed no results.');
  return { questions, said, dir };
}

/** A question as it is shown: rows, or where a month is asked for, two lists. */
async function readQuestion(page: Page, id: string, answer: string): Promise<Asked> {
  const month = /^(\d{4})-(\d{2})$/.exec(answer);
  const shown = await page.evaluate((isMonth) => {
    const words = (one: Element | null | undefined): string => one?.textContent?.trim() ?? '';
    const around = document.querySelector('[data-question]') as Element;
    const lists: Control[] = [...around.querySelectorAll<HTMLSelectElement>('[name="month"], [name="year"]')].map(
      (list) => ({
        kind: 'list',
        name: words(list.labels[0]),
        options: [...list.options].flatMap(({ value, text }) => (value ? [{ value, label: text.trim() }] : [])),
      }),
    );
    const rows = [...around.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    const options = rows.map((row) => ({ value: row.value, label: words(row.labels?.[0]) }));
    const controls: Control[] = isMonth ? lists : [{ kind: 'rows', name: '', options }];
    return { title: words(around.querySelector('h1')), hint: words(around.querySelector('.hint')), controls };
  }, month !== null);
  return { id, ...shown, given: month ? [month[2] as string, month[1] as string] : [answer] };
}
