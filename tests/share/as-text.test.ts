import { describe, expect, test } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { text } from '#i18n/text.ts';
import { type AnswerWords, asText, LONGEST_TEXT } from '#share/as-text.ts';
import { LONGEST_ADDRESS, listFragment } from '#share/list-link.ts';
import { sensitiveIn, sharable, without } from '#share/sharable.ts';
import { messageWords } from '#ui/share/message-words.ts';
import { setting } from '../check/setting.ts';
import { resultsOf } from '../support/answer-of.ts';
import { figuresToday, rulebook } from '../support/rulebook.ts';
import { tenPeople } from '../support/ten-people.ts';

const words = (rows: number, names: number, long = 0): AnswerWords => ({
  opening: ['You may stay.', 'Rules of today.'],
  steps: { title: 'Do this', lines: ['Call [[Nav]].', 'Wait.'] },
  now: { title: 'Now', rows: Array.from({ length: rows }, (_, place) => `row ${place}${'.'.repeat(long)}`) },
  later: { title: 'Later', names: Array.from({ length: names }, (_, place) => `name ${place}${'.'.repeat(long)}`) },
  more: (number) => `More: ${number}`,
});

describe('the answer as text', () => {
  test('is the sentence, what to do, what holds now, the names of what comes later, and the link', () => {
    expect(asText(words(2, 2), 'https://a.example/')).toBe(
      [
        'You may stay.',
        'Rules of today.',
        '',
        'Do this',
        '1. Call (Nav).',
        '2. Wait.',
        '',
        'Now',
        '- row 0',
        '- row 1',
        'Later: name 0 · name 1',
        '',
        'https://a.example/',
      ].join('\n'),
    );
  });

  test('has no heading over nothing, and no link where none is given', () => {
    expect(asText({ ...words(0, 0), steps: { title: 'Do this', lines: [] } })).toBe('You may stay.\nRules of today.');
  });

  test('that would be too long loses whole names and rows from the end, and says how many', () => {
    const whole = words(8, 8, 60);
    const lines = asText(whole, 'https://a.example/').split('\n');
    const rows = lines.filter((line) => line.startsWith('- '));
    expect(lines.join('\n').length).toBeLessThanOrEqual(LONGEST_TEXT);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows).toEqual(whole.now.rows.slice(0, rows.length).map((row) => `- ${row}`));
    const names = lines.find((line) => line.startsWith('Later: '))?.split(' · ').length ?? 0;
    expect(lines).toContain(`More: ${16 - rows.length - names}`);
    expect(lines.at(-1)).toBe('https://a.example/');
  });
});

const people = Object.entries(tenPeople).map(([who, given]) => [who, resultsOf(setting, given)] as const);

describe.each(languages)('a message in $slug', ({ slug }) => {
  const t = text(slug, figuresToday);

  // A person who takes sensitive results along has the longest.
  test.each(people)(
    `of %s is at most ${LONGEST_TEXT} characters, opens with the answer and has whole rows`,
    (_who, all) => {
      const { answer, steps, lastDays, groups } = all;
      const { on } = setting;
      const list = listFragment(sharable(groups, new Set()), { ...rulebook, on });
      const link = `https://rettvei.example/${slug}/list/#${list}`;
      const title = answer.headline ? `headline.${answer.headline.id}` : 'ui.check.resultsTitle';
      const { sign } = rulebook.country.currency;
      const whole = messageWords(t, { title, answer, steps, lastDays, on, sign });
      const message = asText(whole, link);
      const lines = message.split('\n');
      expect(link.length).toBeLessThanOrEqual(LONGEST_ADDRESS);
      expect(message.length).toBeLessThanOrEqual(LONGEST_TEXT);
      expect(lines[0]).toBe(t(title));
      expect(lines.filter((line) => /^\d\. /.test(line))).toHaveLength(steps.length);
      const rows = lines.filter((line) => line.startsWith('- '));
      expect(rows).toHaveLength(
        rows.filter((row) => whole.now.rows.some((one) => row === `- ${one.replace(/[\u2066-\u2069]/g, '')}`)).length,
      );
      expect(rows.length).toBeGreaterThanOrEqual(Math.min(2, answer.now.length));
      expect(lines.at(-1)).toBe(link);
      expect(message).not.toMatch(/[[\]{}\u2066-\u2069]|undefined/);
    },
  );
});

test('what is there today and ends or changes is not named among what comes later', () => {
  const { answer, steps, lastDays } = resultsOf(setting, tenPeople['a Ukrainian with a permit since March 2022'] ?? {});
  const coming = answer.stops.flatMap((stop) => ('event' in stop ? [] : stop.coming)).map(({ programme }) => programme);
  const t = text('en', figuresToday);
  const { later } = messageWords(t, { title: 'ui.check.title', answer, steps, lastDays, on: setting.on, sign: '€' });
  expect(coming).toContain('refugee-grant');
  expect(later.names).not.toContain(t('programme.refugee-grant.name').replace(/\s*\[\[.+?\]\]/g, ''));
});

describe('what is sensitive', () => {
  const { answer, steps, groups } = resultsOf(setting, tenPeople['a person with a final no'] ?? {});

  test('is in nothing that goes to others unless it is wanted: not in a row, a step or the sentence', () => {
    const left = new Set(sensitiveIn(groups, rulebook.programmes));
    expect([...left]).toContain(answer.headline?.lead);
    const kept = without(left, { answer, steps });
    expect(kept.answer.headline).toBeUndefined();
    const programmes = [
      ...kept.answer.now.flatMap(({ verdict, parts }) => [verdict, ...parts]),
      ...kept.answer.stops.flatMap((stop): readonly { programme: string }[] =>
        'event' in stop ? stop.rows.map(({ verdict }) => verdict) : stop.coming,
      ),
      ...kept.answer.notNow,
      ...kept.steps,
    ].map(({ programme }) => programme);
    expect(programmes.length).toBeGreaterThan(3);
    expect(programmes.filter((id) => left.has(id))).toEqual([]);
  });

  test('stays where it is wanted', () => {
    expect(without(new Set(), { answer, steps })).toEqual({ answer, steps });
  });
});
