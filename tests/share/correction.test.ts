/** The text about a mistake: it says where something looks wrong, and nothing of what a person answered. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay } from '#engine/calendar.ts';
import type { Programme } from '#engine/rulebook.ts';
import { situate } from '#engine/situation.ts';
import { evaluate } from '#engine/verdict.ts';
import { text } from '#i18n/text.ts';
import { onlyRow } from '#results/only-row.ts';
import { readFacts } from '#rulebook/read-facts.ts';
import type { Facts } from '#rulebooks/norway/facts.d.ts';
import { correctionText, mailLink, type Place } from '#share/correction.ts';
import { answer, SEED, somePerson, somewhere } from '../support/people.ts';
import { deductions, engine, rulebook } from '../support/rulebook.ts';

const PLACE: Place = {
  programme: 'introduction-programme',
  name: 'introduksjonsprogram',
  row: 'introduction-programme.some-row',
  rules: { version: 7, checkedOn: '2026-11-22' },
  language: 'uk',
  site: { version: '0.1.0', day: '2026-11-30' },
};

test('the text names right, row, versions and languages, and ends with an empty line to write on', () => {
  expect(correctionText(text('nb'), PLACE)).toBe(`Dette ser feil ut: introduction-programme

Rett: introduksjonsprogram
Rad: introduction-programme.some-row
Regler: versjon 7, lest 22.11.2026
Språk: uk
Nettsted: 0.1.0, 30.11.2026

Hva er feil? Skriv på ditt eget språk.
`);
});

test('a row that is not known is a dash', () => {
  expect(correctionText(text('en'), { ...PLACE, row: undefined })).toContain('\nRow: –\n');
});

test('a letter goes to the address with the first line as what it is about, whatever signs stand in the text', () => {
  const written = 'Wrong: a&b?\n\nRad: å #1 100 %\n';
  const link = mailLink('mistakes@toyland.example', written);
  const { protocol, pathname, searchParams } = new URL(link);
  expect([protocol, pathname]).toEqual(['mailto:', 'mistakes@toyland.example']);
  expect(searchParams.get('subject')).toBe('Wrong: a&b?');
  // Lines of a mail end like this (RFC 6068).
  expect(searchParams.get('body')).toBe(written.replaceAll('\n', '\r\n'));
  expect(link).toMatch(/^[!-~]+$/);
});

describe('whoever the person is', () => {
  /** The row that the text would name, and the verdict that the page shows. */
  const seenBy = (facts: Facts, on: string, programme: Programme) => {
    const day = parseDay(on) as number;
    const given = readFacts(rulebook.facts, facts);
    const timeline = deductions.timelineOf(given, rulebook.terms, day);
    const situation = situate(engine, deductions.derive(given, day), day, { timeline });
    return { row: onlyRow(situation, programme), verdict: evaluate(situation, programme) };
  };
  const textOf = (programme: string, row: string | undefined) =>
    correctionText(text('nb'), { ...PLACE, programme, name: 'N', row, rules: rulebook });

  test('the text is the same for all but for the programme and its row, so no answer can be in it', () => {
    let withRow = 0;
    fc.assert(
      fc.property(somePerson, ({ on, order, choices }) => {
        const programme = somewhere(choices);
        const { row, verdict } = seenBy(answer({}, order, choices, on), on, programme);
        const ids = programme.tables.verdict.rows.map(({ id }) => id);
        if (row !== undefined) withRow += 1;
        expect(row === undefined || ids.includes(row)).toBe(true);
        if (verdict.outcome === 'unknown') expect(row).toBeUndefined();
        else if (row !== undefined) expect(row).toBe(verdict.row.id);
        const rest = textOf(programme.id, row)
          .replace(`Rad: ${row ?? '–'}\n`, 'Rad: –\n')
          .replace(`: ${programme.id}\n`, ': P\n');
        expect(rest).toBe(textOf('P', undefined));
      }),
      { seed: SEED, numRuns: 100 },
    );
    expect(withRow).toBeGreaterThan(20);
  });

  test('no row is named where two are possible, though both give the same outcome', () => {
    const several = rulebook.programmes.map((programme) => seenBy({}, '2026-11-22', programme));
    const settled = several.filter(({ verdict }) => verdict.outcome !== 'unknown' && verdict.waiting.includes('words'));
    for (const { row } of settled) expect(row).toBeUndefined();
    for (const { row, verdict } of several) if (verdict.outcome === 'unknown') expect(row).toBeUndefined();
    expect(several.some(({ row }) => row === undefined)).toBe(true);
  });
});
