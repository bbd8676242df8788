import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { expect, test } from 'vitest';
import { median, ratio, spread } from '#tools/bench/page/figures.ts';
import { plainPage } from '#tools/bench/page/plain-page.ts';
import { startTable } from '#tools/bench/page/report.ts';
import { newWindow, newWire, startLink } from '#tools/bench/page/shaped-link.ts';
import { type Asked, surveyModel } from '#tools/bench/page/survey-page.ts';
import type { Visit } from '#tools/bench/page/visit.ts';

test('the middle of an odd number of rounds is one of them, of an even number the mean of two', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 6])).toBe(5.5);
  expect(median([7])).toBe(7);
});

test('the middle half of the rounds lies between the quartiles, and no outlier moves them', () => {
  expect(spread([5, 1, 4, 2, 3])).toEqual({ low: 2, median: 3, high: 4 });
  expect(spread([5000, 1, 4, 2, 3])).toEqual({ low: 2, median: 3, high: 4 });
  expect(spread([1, 2])).toEqual({ low: 1.25, median: 1.5, high: 1.75 });
  expect(() => spread([])).toThrow('Nothing was measured.');
});

test('a ratio compares what was measured in the same round, so that a slow minute does not change it', () => {
  expect(ratio([200, 2000, 220], [100, 1000, 110])).toBe(2);
  expect(ratio([200, 250, 220], [100, 1000, 110])).toBe(2);
});

const built = `<!DOCTYPE html><html lang="uk"><head><meta http-equiv="Content-Security-Policy" content="script-src 'self'">
<script>"use strict";go(1)</script><link rel="icon" href="../../favicon.svg"><link rel="alternate" href="../../texts/uk.js">
<script type="module" src="../../_astro/a.js"></script><noscript><style>.app{display:none}</style></noscript>
<style>@keyframes hide{0%,to{visibility:hidden}}.app{animation:1ms 12s forwards hide}.option{display:flex}</style>
<link rel="modulepreload" href="../../_astro/check.js"></head><body><div class="app"><form class="question"><h1>Ситуація?</h1>
<label class="option"><input type="radio" name="situation" value="protection"/><span>Захист</span></label>
<button type="submit" class="button" data-action="continue">Далі</button><button type="button">Потім</button></form></div>
<section class="without-script"><p>Не запустилася</p></section>
<script type="application/json" id="app-data">{"strings":{"a":"b"}}</script><footer>Rettvei</footer></body></html>`;

test('the plain page has no script, no data and asks for no other file, and shows what the check shows at first', () => {
  const plain = plainPage(built, 'Дозвіл?');
  expect(plain).not.toMatch(/<script|<noscript|modulepreload|\.js|app-data|without-script|Не запустилася|animation/);
  for (const shown of [
    'Ситуація?',
    'value="protection"',
    'Захист',
    'Далі',
    'Потім',
    'Rettvei',
    '.option{display:flex}',
  ])
    expect(plain).toContain(shown);
});

test('Continue leads to the second heading of the plain page without a script', () => {
  const plain = plainPage(built, 'Дозвіл?');
  expect(plain).toContain('<a href="#next" class="button" data-action="continue">Далі</a>');
  expect(plain).toContain('<section id="next"><h1>Дозвіл?</h1></section>');
});

test('a built page without Continue is refused, so that nothing else is measured in its place', () => {
  expect(() => plainPage(built.replace('type="submit"', 'type="button"'), 'Дозвіл?')).toThrow('has no Continue');
});

const asked: Asked[] = [
  {
    id: 'situation',
    title: 'Situation?',
    controls: [{ kind: 'rows', name: '', options: [{ value: 'protection', label: 'Protection' }] }],
    given: ['protection'],
  },
  {
    id: 'since',
    title: 'Since when?',
    hint: 'On the card.',
    controls: [
      { kind: 'list', name: 'Month', options: [{ value: '03', label: 'March' }] },
      { kind: 'list', name: 'Year', options: [{ value: '2026', label: '2026' }] },
    ],
    given: ['03', '2026'],
  },
  { id: 'age', title: 'Age?', controls: [{ kind: 'rows', name: '', options: [] }], given: ['25-54'] },
];

test('SurveyJS is given the same questions and options in the same order, each on a page of its own', () => {
  const model = surveyModel('uk', asked, { heading: 'You have a right', lines: ['Programme'] });
  expect(model).toMatchObject({
    locale: 'uk',
    completedHtml: '<h3>You have a right</h3><ul><li>Programme</li></ul>',
    pages: [
      {
        elements: [{ type: 'radiogroup', title: 'Situation?', choices: [{ value: 'protection', text: 'Protection' }] }],
      },
      { elements: [{ title: 'Since when?', description: 'On the card.', type: 'dropdown' }, { title: 'Year' }] },
      { elements: [{ title: 'Age?' }] },
    ],
  });
});

test('in SurveyJS too a question is asked only after the answers that lead to it', () => {
  const { pages } = surveyModel('uk', asked, { heading: '', lines: [] }) as { pages: { visibleIf?: string }[] };
  expect(pages.map(({ visibleIf }) => visibleIf)).toEqual([
    undefined,
    "{situation} = 'protection'",
    "{since} = '03' and {since-1} = '2026'",
  ]);
});

const link = { name: '', bitsPerSecond: 800_000, roundTripMs: 60 };

test('a packet takes its bits of the link, and waits for the one before it', () => {
  const wire = newWire();
  expect(wire(1460, 0, link)).toBe(15);
  expect(wire(1460, 0, link)).toBe(30);
  expect(wire(1460, 100, link)).toBe(115);
});

test('a server may send ten packets at first, and one more for each that has arrived', () => {
  const window = newWindow();
  expect(window.room()).toBe(14_600);
  window.sent(14_600);
  expect(window.room()).toBe(0);
  window.acknowledged(1460);
  expect(window.room()).toBe(2920);
});

test('through the link bytes arrive whole and in order, and not before it lets them', async () => {
  const sent = Buffer.from(Array.from({ length: 20_000 }, (_, place) => place % 251));
  const server = createServer((socket) => socket.once('data', () => socket.write(sent)));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const shaped = await startLink((server.address() as AddressInfo).port);
  shaped.shape(link);
  const start = performance.now();
  const browser = connect(shaped.port, '127.0.0.1');
  browser.write('please');
  const parts: Buffer[] = [];
  let first = 0;
  for await (const part of browser) {
    first ||= performance.now() - start;
    parts.push(part);
    if (Buffer.concat(parts).length === sent.length) break;
  }
  const whole = performance.now() - start;
  await shaped.stop();
  server.close();
  expect(Buffer.concat(parts).equals(sent)).toBe(true);
  // A round trip to connect, one to ask; then 14 packets of up to 15 ms.
  expect(first).toBeGreaterThan(2 * 60);
  expect(whole).toBeGreaterThan(2 * 60 + 200);
});

test('the table says which aim is met and which is missed', () => {
  const visits = (kept: number, bytes: number): Visit[] => [
    { start: { firstPaint: 90, kept, handled: 200, lost: 0, bytes, requests: 1 } },
  ];
  const told = startTable({
    language: 'uk',
    link: 'slow',
    slower: 4,
    visits: { plain: visits(100, 1000), ours: visits(120, 9000), SurveyJS: visits(400, 90_000) },
  });
  expect(told).toContain('| first tap kept, ms | 100 | 120 | 400 | 1.2 × plain | 1.1: **missed** |');
  expect(told).toContain('| first tap handled, ms | 200 | 200 | 200 | 1 × plain | 1.5: met |');
  expect(told).toContain('| kB before it is handled | 1 | 9 | 90 | 0.1 × SurveyJS | 0.1: met |');
});
