/** A last day for the person's own calendar. The file says nothing about what it is for: others see calendars too. */
import { type Day, formatDay } from '#engine/calendar.ts';

const LINE_BYTES = 74;

/**
 * An iCalendar file (RFC 5545) with one whole day and a warning a week before.
 * @param title what the calendar shows, the same for every last day
 * @param now time of writing, in milliseconds
 */
export function reminder({ day, title, now }: { day: Day; title: string; now: number }): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rettvei//Rettvei//EN',
    'BEGIN:VEVENT',
    // The day alone: the same reminder is put in once, and its name does not tell what it is for.
    `UID:${digits(day)}@rettvei`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART;VALUE=DATE:${digits(day)}`,
    `DTEND;VALUE=DATE:${digits(day + 1)}`,
    `SUMMARY:${escaped(title)}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:-P7D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const digits = (day: Day): string => formatDay(day).replaceAll('-', '');
const stamp = (now: number): string => `${new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')}`;
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\s+/g, ' ');

/** A line holds 75 bytes; the rest goes on below, after a space. Never inside a letter. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const letter of line) {
    if (new TextEncoder().encode(part + letter).length > LINE_BYTES - (parts.length > 0 ? 1 : 0)) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part].join('\r\n ');
}
