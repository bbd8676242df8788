/** Whether a host's colours can be read. */
import { contrast } from './contrast.ts';
import type { Look } from './options.ts';

/** Text and what marks a control need at least this much. */
const LEAST = 4.5;
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
  return [on, ...grounds].every((colour) => contrast(accent, colour) >= LEAST) ? { accent, onAccent: on } : undefined;
}
