/** What a host may choose of the look. Whatever is not exactly one of these values is left out. */

/** The names as attributes of the element, at the end of the address, and in messages. */
export const LOOK = ['accent', 'on-accent', 'radius', 'scheme'] as const;

/** Values as a host gives them, by name. */
export type Given = Readonly<Record<string, unknown>>;

export type Look = {
  /** `#rrggbb`. */
  accent?: string;
  onAccent?: string;
  /** Of corners, in px. */
  radius?: number;
  /** Instead of what the device prefers. */
  scheme?: 'light' | 'dark';
};

/** Corners that a host may choose, in px. */
export const LARGEST_RADIUS = 16;

/** The look that a host asks for, as far as it may. */
export function readLook(given: Given): Look {
  const accent = readColour(given['accent']);
  const onAccent = readColour(given['on-accent']);
  const radius = /^\d{1,2}$/.test(written(given['radius'])) ? Number(given['radius']) : undefined;
  const scheme = given['scheme'];
  return {
    ...(accent !== undefined && { accent }),
    ...(accent !== undefined && onAccent !== undefined && { onAccent }),
    ...(radius !== undefined && radius <= LARGEST_RADIUS && { radius }),
    ...((scheme === 'light' || scheme === 'dark') && { scheme }),
  };
}

/** A colour in three or six hexadecimal digits, with or without `#`, as `#rrggbb`; nothing else is one. */
export function readColour(value: unknown): string | undefined {
  const [, digits] = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(written(value)) ?? [];
  if (digits === undefined) return undefined;
  const six = digits.length === 6 ? digits : digits.replace(/./g, '$&$&');
  return `#${six.toLowerCase()}`;
}

const written = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? `${value}`.trim() : '';
