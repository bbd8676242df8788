/** The figures of a run as tables of Markdown. */
import { median, ratio, spread } from './figures.ts';
import type { Site, Visit } from './visit.ts';

/** What was measured under the same conditions, a visit for each round. */
export type Series = {
  language: string;
  link: string;
  slower: number;
  visits: Readonly<Record<Site['name'], readonly Visit[]>>;
};

type Name = Site['name'];
type Line = {
  what: string;
  of: (visit: Visit) => number;
  aim?: { over: Name; most: number };
  /** The least of all rounds counts: where a round was slow, more had come than was needed. */
  least?: true;
};

const START: readonly Line[] = [
  { what: 'first paint, ms', of: ({ start }) => start.firstPaint },
  { what: 'first tap kept, ms', of: ({ start }) => start.kept, aim: { over: 'plain', most: 1.1 } },
  { what: 'first tap handled, ms', of: ({ start }) => start.handled, aim: { over: 'plain', most: 1.5 } },
  {
    what: 'kB before it is handled',
    of: ({ start }) => start.bytes / 1000,
    aim: { over: 'SurveyJS', most: 0.1 },
    least: true,
  },
  { what: 'requests before it is handled', of: ({ start }) => start.requests, least: true },
  { what: 'early taps that missed', of: ({ start }) => start.lost },
];

/** What an answer may take, in milliseconds, at a processor so many times slower. */
const ANSWERED = { most: 100, slower: 6 };

/** How a page starts: each of the three, and how many times the plain page ours takes. */
export function startTable({ language, link, slower, visits }: Series): string {
  const rows = START.map(({ what, of, aim, least }) => {
    const figures = (name: Name): number[] => {
      const all = visits[name].map(of);
      return least ? [Math.min(...all)] : all;
    };
    const times = (over: Name): number => ratio(figures('ours'), figures(over));
    const against = aim?.over ?? 'plain';
    const share = what === 'early taps that missed' ? '' : `${rounded(times(against))} × ${against}`;
    return [
      what,
      ...(['plain', 'ours', 'SurveyJS'] as const).map((name) => cell(figures(name))),
      share,
      told(aim?.most, times(against)),
    ];
  });
  const head = [`\`${language}\`, ${link}, CPU ÷ ${slower}`, 'plain page', 'ours', 'SurveyJS', 'ours is', 'aim'];
  return table(head, rows);
}

/** How fast answers are taken, for each language and processor. */
export function answerTable(all: readonly Series[]): string {
  const rows = all.flatMap(({ language, slower, visits }) => {
    const lines: [string, (visit: Visit) => number][] = [
      ['tap to next question, middle', ({ answered }) => median(answered?.steps ?? [])],
      ['tap to next question, slowest', ({ answered }) => Math.max(...(answered?.steps ?? []))],
      ['last tap to results', ({ answered }) => answered?.results ?? Number.NaN],
    ];
    if (!visits.ours[0]?.answered) return [];
    return lines.map(([what, of]) => {
      const ours = median(visits.ours.map(of));
      const aim = slower === ANSWERED.slower ? ANSWERED.most : undefined;
      const share = `${rounded(ratio(visits.ours.map(of), visits.SurveyJS.map(of)))} × SurveyJS`;
      return [
        `\`${language}\`, CPU ÷ ${slower}: ${what}, ms`,
        cell(visits.ours.map(of)),
        cell(visits.SurveyJS.map(of)),
        share,
        told(aim, ours),
      ];
    });
  });
  return table(['', 'ours', 'SurveyJS', 'ours is', 'aim'], rows);
}

/** The aim, and whether it is met. */
const told = (most: number | undefined, found: number): string =>
  most === undefined ? '' : `${most}: ${found <= most ? 'met' : '**missed**'}`;

/** The middle, and in brackets what the middle half of the rounds lies between. */
function cell(values: readonly number[]): string {
  const { low, median, high } = spread(values);
  const [least, middle, most] = [low, median, high].map(rounded);
  return least === most ? `${middle}` : `${middle} (${least}–${most})`;
}

const rounded = (value: number): string =>
  Math.abs(value) < 10 ? String(Math.round(value * 100) / 100) : String(Math.round(value));

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|---|${'--:|'.repeat(head.length - 1)}`, ...rows.map(line)].join('\n');
}
