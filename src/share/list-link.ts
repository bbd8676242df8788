/**
 * A list of results as the end of an address: what somebody probably has, never what they answered.
 * `1.<rules version>.<results>`: the version is two days in base 36 (rules checked, law as of), a result two letters for the
 * programme and one for how it stands.
 */
import { type Day, parseDay } from '#engine/calendar.ts';
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

const FORMAT = '1';
const LETTER: Record<SharedHeading, string> = { duty: 'd', likely: 'l', may: 'm', waiting: 'w' };
const FRAGMENT = /^#?1\.([0-9a-z]{3})([0-9a-z]{3})\.((?:[a-z]{2}[dlmw])+)$/;

type Coded = Pick<Programme, 'id' | 'code'>;

/** The end of the address, without `#`. @param checkedOn `YYYY-MM-DD` */
export function listFragment(
  results: readonly SharedResult[],
  { checkedOn, on, programmes }: { checkedOn: string; on: Day; programmes: readonly Coded[] },
): string {
  const codes = new Map(programmes.map(({ id, code }) => [id, code]));
  const ids = results.map(({ programme, heading }) => `${codes.get(programme)}${LETTER[heading]}`).join('');
  return `${FORMAT}.${inBase36(parseDay(checkedOn) as Day)}${inBase36(on)}.${ids}`;
}

/** The list in the end of an address; nothing for what no copy of this site has written. */
export function readFragment(fragment: string, programmes: readonly Coded[]): SharedList | undefined {
  const match = fragment.length <= LONGEST_ADDRESS ? FRAGMENT.exec(fragment) : null;
  if (!match) return undefined;
  const [, checkedOn = '', on = '', ids = ''] = match;
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
