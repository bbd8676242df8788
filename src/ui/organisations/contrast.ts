/** How far two colours stand apart, as WCAG 2.2 measures it, and where colours of a host are strong enough. */

/** What text needs on its ground (WCAG 2.2, criterion 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** The grounds of a page that a button can stand on: `--bg`, `--surface` and `--sunken` of the tokens. */
export const GROUNDS = {
  light: ['#fbf8f2', '#ffffff', '#f1ece2'],
  dark: ['#12171d', '#1b222a', '#0d1115'],
} as const;

export type Ground = keyof typeof GROUNDS;

/** Colours of a host: of buttons, and of what stands on them. Each as `#rrggbb`. */
export type Colours = { accent: string; onAccent: string };

/** From 1, the same colour, to 21, black on white. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The weakest place of a pair of colours: what stands on the colour, or the colour on one of the grounds. */
export const weakest = ({ accent, onAccent }: Colours, ground: Ground): number =>
  Math.min(...[onAccent, ...GROUNDS[ground]].map((other) => contrast(accent, other)));

/** Whether a pair is strong enough in light or in dark. Where it is not, the frame keeps to its own colours. */
export const isStrong = (colours: Colours, ground: Ground): boolean => weakest(colours, ground) >= LEAST_CONTRAST;

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
