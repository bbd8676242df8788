import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Tokens = Record<string, string>;

const css = readFileSync('src/styles/tokens.css', 'utf8');
const light = tokens(css.slice(0, css.indexOf('@media')));
const dark = { ...light, ...tokens(css.slice(css.indexOf('@media'))) };

const grounds = ['bg', 'surface', 'sunken'];
const text = [
  ...['ink', 'muted', 'link', 'accent'].flatMap((ink) => grounds.map((ground) => [ink, ground] as const)),
  ...['likely', 'may', 'ask', 'notnow', 'error'].map((status) => [status, `${status}-bg`] as const),
  ['error', 'bg'] as const,
  ['on-accent', 'accent'] as const,
];
const lines = [
  ...grounds.map((ground) => ['border', ground] as const),
  // The line of a picture beside its fills.
  ['ink', 'picture-soft'] as const,
  ['ink', 'picture-accent'] as const,
  // The ring has two colours, so that one of them shows on any ground.
  ['ring-in', 'ring-out'] as const,
];

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_, theme) => {
  test.each(text)('%s reads on %s at 7:1', (ink, ground) => {
    expect(contrast(theme, ink, ground)).toBeGreaterThanOrEqual(7);
  });

  test.each(lines)('%s shows on %s at 3:1', (line, ground) => {
    expect(contrast(theme, line, ground)).toBeGreaterThanOrEqual(3);
  });

  test.each(grounds)('the focus ring shows on %s at 3:1', (ground) => {
    const best = Math.max(contrast(theme, 'ring-in', ground), contrast(theme, 'ring-out', ground));
    expect(best).toBeGreaterThanOrEqual(3);
  });
});

function tokens(source: string): Tokens {
  return Object.fromEntries(
    [...source.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6});/gi)].map(([, name, value]) => [name, value]),
  );
}

/** WCAG 2.2: (lighter + 0.05) / (darker + 0.05). */
function contrast(theme: Tokens, one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(theme[one]), luminance(theme[other])].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex = ''): number {
  const digits = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(digits.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
