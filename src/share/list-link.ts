/**
 * A list of results as the end of an address: what somebody probably has, never what they answered.
 * `2<check>.<rules version>.<results>`: the check is how many results there are and a sum over the rest, so that a link which
 * lost its end is known as one; the version is two days in base 36 (rules checked, law as of); a result is two letters for the
 * programme and one for how it stands. Links from before there was a check begin with `1.` and have none.
 */
import { addMonths, type Day, parseDay } from '#engine/calendar.ts';
import type { Programme } from '#engine/rulebook.ts';
import type { Heading } from '#results/kinds.ts';

/** What may be shared: what one has, must do, may get, or waits for. */
export const SHARED_HEADINGS = ['duty', 'likely', 'may', 'waiting'] as const satisfies readonly Heading[];
export type SharedHeading = (typeof SHARED_HEADINGS)[number];

export type SharedResult = { programme: string; heading: SharedHeading };

export type SharedList = {
  checkedOn: Day;
  /** The day that the list was made for. */
  on: Day;
  results: readonly SharedResult[];
  /** Results that this copy of the site does not know. */
  unknown: number;
};

/** The longest address that is made or read, in characters. */
export const LONGEST_ADDRESS = 200;

/** How far ahead of today a list can be made for: helpers may ask for a later day. */
export const MONTHS_AHEAD = 5 * 12;

const LETTER: Record<SharedHeading, string> = { duty: 'd', likely: 'l', may: 'm', waiting: 'w' };
const FRAGMENT = /^#?(?:1|2([0-9a-z]{5}))\.([0-9a-z]{3})([0-9a-z]{3})\.((?:[a-z]{2}[dlmw])+)$/;
/** What is left of a link when its end is gone. */
const BEGINNING = /^#?(1|2[0-9a-z]{0,5})(\.[0-9a-z]{0,6}(\.[0-9a-z]*)?)?$/;

type Coded = Pick<Programme, 'id' | 'code'>;

/** The end of the address, without `#`. @param checkedOn `YYYY-MM-DD` */
export function listFragment(
  results: readonly SharedResult[],
  { checkedOn, on, programmes }: { checkedOn: string; on: Day; programmes: readonly Coded[] },
): string {
  const codes = new Map(programmes.map(({ id, code }) => [id, code]));
  const ids = results.map(({ programme, heading }) => `${codes.get(programme)}${LETTER[heading]}`).join('');
  const days = `${inBase36(parseDay(checkedOn) as Day)}${inBase36(on)}`;
  return `2${checkOf(days, ids)}.${days}.${ids}`;
}

/** How many results there are, and a sum over everything (FNV-1a). */
function checkOf(days: string, ids: string): string {
  const sum = [...`${days}.${ids}`].reduce(
    (so, letter) => Math.imul(so ^ letter.charCodeAt(0), 0x01000193),
    0x811c9dc5,
  );
  const count = (ids.length / 3).toString(36).padStart(2, '0');
  return `${count}${((sum >>> 0) % 36 ** 3).toString(36).padStart(3, '0')}`;
}

/** Why there is no list: none in the address, a link whose end is gone, a day that cannot be, or nothing of ours. */
export type LinkFault = 'empty' | 'cut' | 'no-such-day' | 'unreadable';

/** The list in the end of an address, or why there is none. @param start `YYYY-MM-DD`, the first day of the rules */
export function openLink(
  fragment: string,
  { programmes, start }: { programmes: readonly Coded[]; start: string },
  today: Day,
): SharedList | LinkFault {
  if (fragment.length <= 1) return 'empty';
  const list = readFragment(fragment, programmes);
  if (!list) return fragment.length <= LONGEST_ADDRESS && BEGINNING.test(fragment) ? 'cut' : 'unreadable';
  const canBe = (day: Day): boolean => day >= (parseDay(start) as Day) && day <= addMonths(today, MONTHS_AHEAD);
  return canBe(list.on) && canBe(list.checkedOn) ? list : 'no-such-day';
}

/** The list in the end of an address; nothing for what no copy of this site has written. */
export function readFragment(fragment: string, programmes: readonly Coded[]): SharedList | undefined {
  const match = fragment.length <= LONGEST_ADDRESS ? FRAGMENT.exec(fragment) : null;
  if (!match) return undefined;
  const [, check, checkedOn = '', on = '', ids = ''] = match;
  if (check !== undefined && check !== checkOf(`${checkedOn}${on}`, ids)) return undefined;
  const found = [...ids.matchAll(/(..)(.)/g)].map(([, code, letter]) => ({
    programme: programmes.find((one) => one.code === code)?.id,
    heading: SHARED_HEADINGS.find((heading) => LETTER[heading] === letter) as SharedHeading,
  }));
  const known = found.filter((one): one is SharedResult => one.programme !== undefined);
  const results = known.filter((one, place) => known.findIndex((other) => other.programme === one.programme) === place);
  return {
    checkedOn: Number.parseInt(checkedOn, 36),
    on: Number.parseInt(on, 36),
    results,
    unknown: found.length - known.length,
  };
}

const inBase36 = (day: Day): string => day.toString(36).padStart(3, '0');
