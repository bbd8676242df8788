/** Where colours of a host are strong enough. */
import { type Colours, LEAST_CONTRAST, weakest as weakestOn } from '#embed/accent.ts';

/** The grounds of a page that a button can stand on: `--bg`, `--surface` and `--sunken` of the tokens. */
export const GROUNDS = {
  light: ['#fbf8f2', '#ffffff', '#f1ece2'],
  dark: ['#12171d', '#1b222a', '#0d1115'],
} as const;

export type Ground = keyof typeof GROUNDS;

/** The weakest place of a pair of colours in light or in dark. */
export const weakest = (colours: Colours, ground: Ground): number => weakestOn(colours, GROUNDS[ground]);

/** Whether a pair is strong enough in light or in dark. Where it is not, the frame keeps to its own colours. */
export const isStrong = (colours: Colours, ground: Ground): boolean => weakest(colours, ground) >= LEAST_CONTRAST;
