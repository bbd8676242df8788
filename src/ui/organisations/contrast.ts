/** Where colours of a host are strong enough. */
import { LEAST_CONTRAST } from '#embed/accent.ts';
import { contrast } from '#embed/contrast.ts';

/** The grounds of a page that a button can stand on: `--bg`, `--surface` and `--sunken` of the tokens. */
export const GROUNDS = {
  light: ['#fbf8f2', '#ffffff', '#f1ece2'],
  dark: ['#12171d', '#1b222a', '#0d1115'],
} as const;

export type Ground = keyof typeof GROUNDS;

/** Colours of a host: of buttons, and of what stands on them. Each as `#rrggbb`. */
export type Colours = { accent: string; onAccent: string };

/** The weakest place of a pair of colours: what stands on the colour, or the colour on one of the grounds. */
export const weakest = ({ accent, onAccent }: Colours, ground: Ground): number =>
  Math.min(...[onAccent, ...GROUNDS[ground]].map((other) => contrast(accent, other)));

/** Whether a pair is strong enough in light or in dark. Where it is not, the frame keeps to its own colours. */
export const isStrong = (colours: Colours, ground: Ground): boolean => weakest(colours, ground) >= LEAST_CONTRAST;
