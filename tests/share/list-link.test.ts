import { describe, expect, test } from 'vitest';
import { addMonths, parseDay } from '#engine/calendar.ts';
import { groupVerdicts } from '#results/groups.ts';
import { changedSince } from '#share/changed-since.ts';
import {
  LONGEST_ADDRESS,
  listFragment,
  MONTHS_AHEAD,
  openLink,
  readFragment,
  SHARED_HEADINGS,
  type SharedResult,
} from '#share/list-link.ts';
import { sensitiveIn, sharable } from '#share/sharable.ts';
import { programme, verdict } from '../results/verdicts.ts';
import { rulebook } from '../support/rulebook.ts';

const { programmes, checkedOn, parameters } = rulebook;
const on = parseDay('2026-11-28') as number;
const every: SharedResult[] = programmes.map(({ id }, place) => ({
  programme: id,
  heading: SHARED_HEADINGS[place % SHARED_HEADINGS.length] as SharedResult['heading'],
}));

describe('a list as the end of an address', () => {
  test('comes back as it was, with the days it was made for', () => {
    const fragment = listFragment(every, { checkedOn, on, programmes });
    expect(readFragment(`#${fragment}`, programmes)).toEqual({
      checkedOn: parseDay(checkedOn),
      on,
      results: every,
      unknown: 0,
    });
  });

  test('is short even with every result, under a long name', () => {
    const fragment = listFragment(every, { checkedOn, on, programmes });
    expect(`https://a-rather-long-name.example.org/uk/list/#${fragment}`.length).toBeLessThanOrEqual(LONGEST_ADDRESS);
  });

  test('leaves out what this site does not know, and says how many', () => {
    const last = { programme: programmes.at(-1)?.id as string, heading: 'likely' } as const;
    const fragment = listFragment([...every.slice(0, 2), last], { checkedOn, on, programmes });
    const known = programmes.filter(({ code }) => code !== programmes.at(-1)?.code);
    expect(readFragment(`#${fragment}`, known)).toMatchObject({ results: every.slice(0, 2), unknown: 1 });
  });

  test('names a result once', () => {
    const twice = listFragment([...every.slice(0, 1), ...every.slice(0, 1)], { checkedOn, on, programmes });
    expect(readFragment(twice, programmes)?.results).toHaveLength(1);
  });

  test.each([
    ['nothing', ''],
    ['only the sign', '#'],
    ['another version', '#3.g17g1d.ipd'],
    ['a check that is missing', '#2.g17g1d.ipd'],
    ['another check', '#201abc.g17g1d.ipd'],
    ['no version', '#ipd'],
    ['no results', '#1.g17g1d.'],
    ['a letter for a kind that is none', '#1.g17g1d.ipx'],
    ['half a result', '#1.g17g1d.ipdi'],
    ['answers', '#1.g17g1d.permit=refugee'],
    ['HTML', '#1.g17g1d.<img src=x onerror=alert(1)>'],
    ['a script', '#<script>alert(1)</script>'],
    ['a path', '#1.g17g1d.../../x'],
    ['a megabyte', `#1.g17g1d.${'ipd'.repeat(350_000)}`],
    ['capitals', '#1.G17G1D.IPD'],
    ['line breaks', '#1.g17g1d.ipd\n'],
  ])('%s is no list', (_what, fragment) => {
    expect(readFragment(fragment, programmes)).toBeUndefined();
  });
});

describe('a link that something happened to', () => {
  const open = (fragment: string) => openLink(fragment, rulebook, on);
  const whole = `#${listFragment(every, { checkedOn, on, programmes })}`;

  test('opens when it is whole', () => {
    expect(open(whole)).toMatchObject({ results: every });
  });

  test('that lost its end says so and shows nothing, wherever it was cut', () => {
    for (let length = 2; length < whole.length; length += 1)
      expect([length, open(whole.slice(0, length))]).toEqual([length, 'cut']);
    expect([open(''), open('#')]).toEqual(['empty', 'empty']);
  });

  test('that lost its end is known by how many results are left, whatever the sum', () => {
    for (let count = 1; count <= every.length; count += 1) {
      const link = listFragment(every.slice(0, count), { checkedOn, on, programmes });
      for (let left = 3; left < 3 * count; left += 3) expect(open(`#${link.slice(0, left - 3 * count)}`)).toBe('cut');
    }
  });

  test('in which one letter is another does not open', () => {
    for (let place = 1; place < whole.length; place += 1) {
      const other = whole[place] === 'l' ? 'm' : 'l';
      expect(typeof open(`${whole.slice(0, place)}${other}${whole.slice(place + 1)}`)).toBe('string');
    }
  });

  test('from before there was a check still opens', () => {
    expect(open('#1.g17g1d.ipdntl')).toMatchObject({
      results: [
        { programme: 'introduction-programme', heading: 'duty' },
        { programme: 'norwegian-training', heading: 'likely' },
      ],
      unknown: 0,
    });
    expect(open('#1.g17g1d.ipdn')).toBe('cut');
  });

  test.each([
    ['1970', '#1.g17000.ipd'],
    [
      'the day before the rules',
      `#${listFragment(every, { checkedOn, on: (parseDay(rulebook.start) as number) - 1, programmes })}`,
    ],
    ['2058', '#1.g17oun.ipd'],
    ['rules of 1970', '#1.000g1d.ipd'],
  ])('of %s has a day that cannot be', (_day, fragment) => {
    expect(open(fragment)).toBe('no-such-day');
  });

  test('may be of the first day of the rules, or of a day that a helper asked for', () => {
    const days = [parseDay(rulebook.start) as number, addMonths(on, MONTHS_AHEAD)];
    for (const day of days)
      expect(open(listFragment(every, { checkedOn, on: day, programmes }))).toMatchObject({ on: day });
  });

  test('of somebody else is not ours', () => {
    expect(open('#<script>alert(1)</script>')).toBe('unreadable');
  });
});

describe('the two letters of a programme', () => {
  // A new programme needs no line here; its code is public from the first list that somebody shares.
  test('mean for ever what they mean today: a list must open in ten years', () => {
    expect(Object.fromEntries(programmes.map(({ code, id }) => [code, id]))).toMatchObject({
      ae: 'adult-education',
      am: 'alternative-reception',
      as: 'asylum',
      bg: 'birth-grant',
      cb: 'child-benefit',
      cc: 'cash-for-care',
      ce: 'collective-protection-extension',
      cg: 'career-guidance',
      ci: 'citizenship',
      cm: 'competence-mapping',
      cp: 'collective-protection',
      dc: 'dental-care',
      dl: 'driving-licence',
      dn: 'digital-norwegian',
      fq: 'foreign-qualifications',
      fr: 'family-reunification',
      ha: 'housing-allowance',
      hc: 'healthcare',
      ib: 'introduction-benefit',
      ip: 'introduction-programme',
      kg: 'kindergarten',
      ls: 'life-skills-course',
      nt: 'norwegian-training',
      pb: 'parental-benefit',
      pg: 'parental-guidance',
      pr: 'permanent-residence',
      qp: 'qualification-programme',
      ra: 'reception-allowance',
      rs: 'return-support',
      rw: 'right-to-work',
      sa: 'social-assistance',
      sb: 'supplementary-benefit',
      sc: 'school',
      se: 'settlement',
      ss: 'agreed-self-settlement',
      st: 'social-studies',
      us: 'upper-secondary',
    });
  });
});

describe('what goes to somebody else', () => {
  const some = [
    programme({ id: 'asylum', sensitive: true }),
    programme({ id: 'school' }),
    programme({ id: 'kindergarten' }),
  ];
  const groups = groupVerdicts(
    [verdict('asylum', 'may-be-offered'), verdict('school', 'right'), verdict('kindergarten', 'no')],
    some,
  );

  test('is what one has or may have, never a no or a missing answer', () => {
    expect(sharable(groups, new Set())).toEqual([
      { programme: 'school', heading: 'likely' },
      { programme: 'asylum', heading: 'may' },
    ]);
  });

  test('leaves sensitive results off unless they are wanted', () => {
    expect(sharable(groups, new Set(sensitiveIn(groups, some)))).toEqual([{ programme: 'school', heading: 'likely' }]);
    expect(sensitiveIn(groups, some)).toEqual(['asylum']);
  });
});

describe('what changed since a list was made', () => {
  const benefit = programmes.find(({ id }) => id === 'introduction-benefit');
  const programmeOfIntroduction = programmes.find(({ id }) => id === 'introduction-programme');
  if (!benefit || !programmeOfIntroduction) throw new Error('These programmes are part of the contract.');
  const changed = (one: typeof benefit, since: string, until: string) =>
    changedSince(one, parameters, parseDay(since) as number, parseDay(until) as number);

  test('a new rule on the day it begins, not the day before', () => {
    expect(changed(programmeOfIntroduction, '2025-12-01', '2025-12-31')).toBe(false);
    expect(changed(programmeOfIntroduction, '2025-12-01', '2026-01-01')).toBe(true);
    expect(changed(programmeOfIntroduction, '2026-01-01', '2026-11-28')).toBe(false);
  });

  test('a new amount', () => {
    expect(changed(benefit, '2026-04-30', '2026-05-01')).toBe(true);
    expect(changed(benefit, '2026-05-01', '2026-11-28')).toBe(false);
  });
});
