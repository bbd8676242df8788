/** Whether a host's colours can be read. */
import { contrast } from './contrast.ts';
import type { Look } from './options.ts';

/** What text needs on its ground (WCAG 2.2, criterion 1.4.3); here also what marks a control. */
export const LEAST_CONTRAST = 4.5;
const ON_ACCENT = ['#ffffff', '#000000'] as const;

/**
 * The pair of colours, where it can be read on all of these grounds; else nothing, and ours stay. Without a colour to stand on the accent,
 * black or white does.
 */
export function readablePair(
  { accent, onAccent }: Look,
  grounds: readonly string[],
): { accent: string; onAccent: string } | undefined {
  if (accent === undefined) return undefined;
  const [white, black] = ON_ACCENT;
  const on = onAccent ?? (contrast(white, accent) >= contrast(black, accent) ? white : black);
  return [on, ...grounds].every((colour) => contrast(accent, colour) >= LEAST_CONTRAST)
    ? { accent, onAccent: on }
    : undefined;
}
