/** What a tab may have kept, what an address may end with, what a host may say and what may be typed: any of it, many thousand times. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSaved, writeSaved } from '#check/saved-answers.ts';
import { createStore } from '#check/store.ts';
import { readMessage } from '#embed/messages.ts';
import { readLook } from '#embed/options.ts';
import { addMonths, formatDay, parseDay } from '#engine/calendar.ts';
import { askedTerms } from '#guide/search/terms.ts';
import { UNKNOWN } from '#questions/answers.ts';
import { LONGEST_ADDRESS, listFragment, MONTHS_AHEAD, openLink, SHARED_HEADINGS } from '#share/list-link.ts';
import { setting } from '../check/setting.ts';
import { figure } from '../support/figures.ts';
import { tryAll } from '../support/fuzz.ts';
import { anything, change, changed, real } from '../support/hostile-values.ts';
import { rulebook } from '../support/rulebook.ts';

type Task = Parameters<typeof figure>[0];
const { on } = setting;
const now = 1_800_000_000_000;

/** Writes down how many inputs were tried, and how many were taken; both must happen. */
function tell(task: Task, tried: number, taken: number): void {
  figure(task, 'fuzz: inputs in all', tried);
  expect(taken).toBeGreaterThan(tried / 100);
  expect(tried - taken).toBeGreaterThan(tried / 100);
}

/** Answers that somebody could have given: each to a question, with one of its options. */
const given = fc
  .array(fc.tuple(fc.constantFrom(...rulebook.questions), fc.nat(60)), { maxLength: 10 })
  .map((pairs) =>
    Object.fromEntries(
      pairs.map(([{ id, options }, place]) => [
        id,
        options.length > 0
          ? (options[place % options.length]?.value ?? UNKNOWN)
          : formatDay(on - place * 40).slice(0, 7),
      ]),
    ),
  );
const screens = ['results', 'review', 'situation', 'age', 'cinema', ''];
const kept = fc
  .tuple(
    given,
    fc.constantFrom(...screens),
    fc.integer({ min: -2_000_000, max: 10 }),
    fc.constantFrom(undefined, 'driving', 'x'),
  )
  .map(([answers, screen, ago, topic]) => writeSaved(answers, screen, rulebook.checkedOn, now + ago, topic));

/** A text with one letter changed, or cut, or doubled. */
const scratched = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(text, fc.nat(400), fc.nat(3), fc.string({ unit: 'binary', maxLength: 3 })).map(([whole, at, how, sign]) => {
    const place = at % (whole.length + 1);
    if (how === 0) return whole.slice(0, place);
    if (how === 1) return whole.slice(0, place) + whole.slice(place - 3);
    return whole.slice(0, place) + sign + whole.slice(place + (how === 2 ? 1 : 0));
  });

const json = fc.jsonValue();
const mutated = fc
  .tuple(kept, change, fc.oneof(json, fc.constantFrom('__proto__', 'constructor', 1e308, -1, '2026-13')))
  .map(([text, { path, how }, value]) => JSON.stringify(changed(JSON.parse(text), path, value, how)));

test('kept answers of any kind are read or refused, and lead to a screen', ({ task }) => {
  let taken = 0;
  const inputs = fc.oneof(
    kept,
    mutated,
    scratched(kept),
    fc.string({ unit: 'binary' }),
    json.map((value) => JSON.stringify(value)),
  );
  const tried = tryAll(6000, inputs, (text) => {
    const found = readSaved(text, { rulebook, now, on });
    expect(['answers', 'expired', 'outdated', 'unusable']).toContain(found.kind);
    if (found.kind !== 'answers') return;
    taken += 1;
    const store = createStore(setting);
    store.dispatch({ type: 'restore', ...found, step: text.length % 7 });
    const { state, current } = store.get();
    expect(state.screens[state.at]).toBeDefined();
    // Nothing was read that no question asks, and what stays goes together.
    expect(Object.keys(state.answers).every((id) => rulebook.questions.some((one) => one.id === id))).toBe(true);
    expect(current.path.contradictions).toEqual([]);
  });
  tell(task, tried, taken);
});

const links = fc
  .tuple(
    fc.subarray([...rulebook.programmes], { minLength: 1 }),
    fc.nat(3),
    fc.integer({ min: -4000, max: 4000 }),
    fc.integer({ min: -2200, max: 10 }),
  )
  .map(([programmes, kind, ahead, read]) => {
    const results = programmes.map(({ id }, place) => ({
      programme: id,
      heading: SHARED_HEADINGS[(place + kind) % 4] as (typeof SHARED_HEADINGS)[number],
    }));
    const checkedOn = formatDay((parseDay(rulebook.checkedOn) as number) + read);
    return `#${listFragment(results, { checkedOn, on: on + ahead, programmes: rulebook.programmes })}`;
  });

test('the end of an address is a list of ours with days that can be, or none', ({ task }) => {
  let taken = 0;
  const old = links.map((link) => link.replace(/^#2.{5}/, '#1'));
  const any = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^#[12]?[0-9a-z.]{0,30}$/));
  const tried = tryAll(20_000, fc.oneof(links, old, scratched(links), scratched(old), any), (fragment) => {
    const list = openLink(fragment, rulebook, on);
    if (typeof list === 'string') {
      expect(['empty', 'cut', 'no-such-day', 'unreadable']).toContain(list);
      return;
    }
    taken += 1;
    expect(fragment.length).toBeLessThanOrEqual(LONGEST_ADDRESS);
    for (const day of [list.on, list.checkedOn]) {
      expect(day).toBeGreaterThanOrEqual(parseDay(rulebook.start) as number);
      expect(day).toBeLessThanOrEqual(addMonths(on, MONTHS_AHEAD));
    }
    const ids = list.results.map(({ programme }) => programme);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => rulebook.programmes.some((one) => one.id === id))).toBe(true);
    expect(list.results.every(({ heading }) => SHARED_HEADINGS.includes(heading))).toBe(true);
  });
  tell(task, tried, taken);
});

test('of a thousand links in which a letter is another, hardly one opens as another list', ({ task }) => {
  let other = 0;
  const tried = tryAll(
    10_000,
    fc.tuple(links, fc.nat(200), fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz')),
    ([link, at, letter]) => {
      const place = 2 + (at % (link.length - 2));
      const damaged = link.slice(0, place) + letter + link.slice(place + 1);
      if (damaged !== link && typeof openLink(damaged, rulebook, on) !== 'string') other += 1;
    },
  );
  figure(task, 'fuzz: inputs in all', tried);
  // A sum of three letters cannot tell them all apart: by chance it fits once in 46 656.
  expect(other).toBeLessThan(10);
});

const ours = { ns: 'newcomer-check', v: 1 };
const words = fc.record(
  {
    type: fc.constantFrom<unknown>('theme', 'language', 'leave', 'ready', 7),
    lang: fc.oneof(fc.constantFrom<unknown>('ar', 'en/../..', 'javascript:alert(1)'), fc.string(), anything),
    accent: fc.oneof(fc.constantFrom<unknown>('#0b4f5c', '0b4', 'red;}', 'url(//a.example)'), anything),
    'on-accent': fc.oneof(fc.constantFrom<unknown>('#fff'), anything),
    radius: fc.oneof(fc.constantFrom<unknown>(8, '16', '17', -1, 1e9), anything),
    scheme: fc.oneof(fc.constantFrom<unknown>('dark', 'light', 'sepia'), anything),
  },
  { requiredKeys: [] },
);

test('what a host says is a language, a look of known values, or nothing', ({ task }) => {
  let taken = 0;
  const inputs = fc.oneof(
    anything,
    words.map((said) => ({ ...ours, ...said })),
    words,
  );
  const tried = tryAll(20_000, inputs, (input) => {
    const made = real(input);
    const said =
      typeof made === 'object' && made !== null && made === input
        ? Object.fromEntries(Object.entries(made).map(([name, value]) => [name, real(value)]))
        : made;
    // What cannot be copied never arrives.
    let data: unknown;
    try {
      data = structuredClone(said);
    } catch {
      return;
    }
    const asked = readMessage(data);
    if (!asked) return;
    taken += 1;
    if (asked.type === 'language') return void expect(typeof asked.lang).toBe('string');
    const { accent, onAccent, radius, scheme, ...more } = readLook(asked.given);
    expect(more).toEqual({});
    for (const colour of [accent, onAccent]) if (colour !== undefined) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    expect(radius ?? 0).toBeLessThanOrEqual(16);
    expect([undefined, 'light', 'dark']).toContain(scheme);
  });
  tell(task, tried, taken);
});

test('whatever is typed to be looked for becomes a few words, or none', ({ task }) => {
  const inputs = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme' }),
    fc.constant('a'.repeat(100_000)),
  );
  const tried = tryAll(8000, inputs, (typed) => {
    const terms = askedTerms(typed);
    expect(terms.flat().every((term) => term.length > 0 && term === term.trim())).toBe(true);
  });
  figure(task, 'fuzz: inputs in all', tried);
});
