/**
 * Names of months and days against CLDR, which Node carries whole, in every language that CLDR has. Pages use our own tables, since
 * browsers lack most of these languages.
 */
import { describe, expect, test } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { text } from '#i18n/text.ts';

const AFGHAN = 'as Pashto is spelled in Afghanistan; CLDR has the spelling of Pakistan too';
const TWO_WORDS = 'two words, as it has been spelled since 2014';
const AFGHAN_DAY = 'days have the names of the Afghan calendar; CLDR has those that are used in Pakistan';

/** Where we write otherwise, and why. */
const OTHERWISE: Readonly<Record<string, { ours: string; cldr: string; why: string }[]>> = {
  ps: [
    { ours: 'فبروري', cldr: 'فېبروري', why: 'CLDR writes it so itself after a day' },
    { ours: 'اپرېل', cldr: 'اپریل', why: AFGHAN },
    { ours: 'مې', cldr: 'مۍ', why: AFGHAN },
    { ours: 'سپټمبر', cldr: 'سپتمبر', why: AFGHAN },
    { ours: 'سپټمبر', cldr: 'سېپتمبر', why: AFGHAN },
    { ours: 'یکشنبه', cldr: 'يونۍ', why: AFGHAN_DAY },
    { ours: 'دوشنبه', cldr: 'دونۍ', why: AFGHAN_DAY },
    { ours: 'سه شنبه', cldr: 'درېنۍ', why: AFGHAN_DAY },
    { ours: 'چهارشنبه', cldr: 'څلرنۍ', why: AFGHAN_DAY },
    { ours: 'پنجشنبه', cldr: 'پينځنۍ', why: AFGHAN_DAY },
    { ours: 'شنبه', cldr: 'اونۍ', why: AFGHAN_DAY },
  ],
  rw: [
    { ours: 'ku wa Mbere', cldr: 'Kuwa mbere', why: TWO_WORDS },
    { ours: 'ku wa Kabiri', cldr: 'Kuwa kabiri', why: TWO_WORDS },
    { ours: 'ku wa Gatatu', cldr: 'Kuwa gatatu', why: TWO_WORDS },
    { ours: 'ku wa Kane', cldr: 'Kuwa kane', why: TWO_WORDS },
    { ours: 'ku wa Gatanu', cldr: 'Kuwa gatanu', why: TWO_WORDS },
    { ours: 'ku wa Gatandatu', cldr: 'Kuwa gatandatu', why: TWO_WORDS },
  ],
  kmr: [
    { ours: 'yekşem', cldr: 'ku yekşem', why: 'CLDR has a word before it that belongs to a sentence' },
    { ours: 'în', cldr: 'înî', why: 'the form without the ending of a sentence' },
  ],
  ckb: [
    { ours: 'هەینی', cldr: 'ھەینی', why: 'the same letter, as most keyboards write it' },
    { ours: 'کانوونی یەکەم', cldr: 'کانونی یەکەم', why: 'spelled as CLDR spells the month after it' },
  ],
  ti: [{ ours: 'ግንቦት', cldr: 'ጉንበት', why: 'the spelling of Eritrea, where most of the readers come from' }],
  so: [
    { ours: 'Maajo', cldr: 'Maayo', why: 'a blind reader took Maayo for the word that says no' },
    { ours: 'Janaayo', cldr: 'Jannaayo', why: 'CLDR writes it so itself after a day' },
    { ours: 'Agosto', cldr: 'Ogosto', why: 'CLDR writes it so itself after a day' },
    { ours: 'Sebtembar', cldr: 'Sebteembar', why: 'CLDR writes it so itself after a day' },
  ],
};

const bare = (name: string): string => name.replace(/[ʼ’']/g, '’').toLowerCase();

describe.each(languages)('in $endonym', ({ slug, tag }) => {
  const t = text(slug);
  const format = (options: Intl.DateTimeFormatOptions, date: number): string =>
    new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, { ...options, timeZone: 'UTC' }).format(date);
  const others = OTHERWISE[slug] ?? [];
  /** As CLDR has it, or as we have said that we write it. */
  const expectName = (ours: string, cldr: string): void => {
    const other = others.find((one) => bare(one.cldr) === bare(cldr));
    // Where two names are in use, both stand, the one of CLDR first or last.
    const names = ours.split(' / ').map(bare);
    expect(names, `${cldr} is written ${ours}`).toContain(bare(other?.ours ?? cldr));
  };

  test('months stand alone as CLDR has them', () => {
    for (let month = 0; month < 12; month += 1)
      expectName(t(`ui.month.${month + 1}.alone`), format({ month: 'long' }, Date.UTC(2026, month, 1)));
  });

  test('months bend after a day as CLDR has them', () => {
    for (let month = 0; month < 12; month += 1) {
      const parts = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, {
        day: 'numeric',
        month: 'long',
        timeZone: 'UTC',
      }).formatToParts(Date.UTC(2026, month, 5));
      expectName(t(`ui.month.${month + 1}.ofDate`), parts.find(({ type }) => type === 'month')?.value ?? '');
    }
  });

  test('days of the week are as CLDR has them, from Sunday', () => {
    for (let day = 0; day < 7; day += 1)
      expectName(t(`ui.day.${day}`), format({ weekday: 'long' }, Date.UTC(2026, 10, 1 + day)));
  });
});

test('what is said to be written otherwise is, and says why', () => {
  for (const [slug, others] of Object.entries(OTHERWISE))
    for (const { ours, cldr, why } of others) {
      expect(bare(ours), slug).not.toBe(bare(cldr));
      expect(why.length).toBeGreaterThan(10);
    }
});
