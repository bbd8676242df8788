import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { parseDay } from '#engine/calendar.ts';
import { languages } from '#i18n/languages.ts';
import { text } from '#i18n/text.ts';
import { reminder } from '#results/reminder.ts';

const day = parseDay('2027-02-28') as number;
const now = Date.parse('2026-11-22T12:34:56Z');
const read = (title: string) => {
  const calendar = new ICAL.Component(ICAL.parse(reminder({ day, title, now })));
  return { calendar, event: new ICAL.Event(calendar.getFirstSubcomponent('vevent') as ICAL.Component) };
};

describe('a last day as another program reads it', () => {
  test.each(languages)('is a whole day with the title in $slug, and a warning a week before', ({ slug }) => {
    const title = text(slug)('ui.results.reminder');
    const { calendar, event } = read(title);
    expect(event.summary).toBe(title);
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe('2027-02-28');
    expect(event.endDate.toString()).toBe('2027-03-01');
    const alarm = calendar.getFirstSubcomponent('vevent')?.getFirstSubcomponent('valarm');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-P7D');
  });

  test('says nothing but the day, the title and when it was written', () => {
    const own = read('Reminder').calendar.getFirstSubcomponent('vevent')?.getAllProperties() ?? [];
    expect(Object.fromEntries(own.map((one) => [one.name, String(one.getFirstValue())]))).toEqual({
      uid: '20270228@rettvei',
      dtstamp: '2026-11-22T12:34:56Z',
      dtstart: '2027-02-28',
      dtend: '2027-03-01',
      summary: 'Reminder',
      transp: 'TRANSPARENT',
      class: 'PRIVATE',
    });
  });

  test('keeps long and odd titles whole, in lines that no program cuts', () => {
    const title = `${'تذكير '.repeat(30)}, a; b \\ c`;
    const written = reminder({ day, title, now });
    for (const line of written.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(read(title).event.summary).toBe(title);
  });

  test('the same day has the same name, so that it is not put in twice', () => {
    expect(read('a').event.uid).toBe(read('b').event.uid);
  });
});
