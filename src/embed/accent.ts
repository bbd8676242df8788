/** Whether a host's colours can be read. */
import { contrast } from './contrast.ts';
import type { Look } from './options.ts';

/** The colour of buttons, and of what stands on them. Each as `#rrggbb`. */
export type Colours = { accent: string; onAccent: string };

/** What text needs on its ground (WCAG 2.2, criterion 1.4.3); here also what marks a control. */
export const LEAST_CONTRAST = 4.5;
const ON_ACCENT = ['#ffffff', '#000000'] as const;

/** The weakest place of a pair: what stands on the colour, or the colour on one of the grounds. */
export const weakest = ({ accent, onAccent }: Colours, grounds: readonly string[]): number =>
  Math.min(...[onAccent, ...grounds].map((other) => contrast(accent, other)));

/**
 * The pair of colours, where it can be read on all of these grounds; else nothing, and ours stay. Without a colour to stand on the accent,
 * black or white does.
 */
export function readablePair({ accent, onAccent }: Look, grounds: readonly string[]): Colours | undefined {
  if (accent === undefined) return undefined;
  const [white, black] = ON_ACCENT;
  const on = onAccent ?? (contrast(white, accent) >= contrast(black, accent) ? white : black);
  const pair = { accent, onAccent: on };
  return weakest(pair, grounds) >= LEAST_CONTRAST ? pair : undefined;
}
