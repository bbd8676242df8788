import jsqr from 'jsqr';
import { describe, expect, test } from 'vitest';
import { qrPath } from '#share/qr.ts';

const SCALE = 4;

/** What another program reads from the drawn code. */
function readBack(text: string): string | undefined {
  const { path, size } = qrPath(text);
  const side = size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let dy = 0; dy < SCALE; dy += 1)
      for (let dx = 0; dx < SCALE; dx += 1)
        pixels.fill(
          0,
          ((Number(y) * SCALE + dy) * side + Number(x) * SCALE + dx) * 4,
          ((Number(y) * SCALE + dy) * side + Number(x) * SCALE + dx) * 4 + 3,
        );
  return jsqr(pixels, side, side)?.data;
}

describe('a QR code as another program reads it', () => {
  test.each(['https://rettvei.example/uk/', `https://rettvei.example/ar/list/#1.g17g1d.${'ipd'.repeat(37)}`, 'a'])(
    '%s',
    (text) => {
      expect(readBack(text)).toBe(text);
    },
  );
});
