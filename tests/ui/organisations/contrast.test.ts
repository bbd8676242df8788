import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast } from '#embed/contrast.ts';
import { GROUNDS, isStrong, weakest } from '#ui/organisations/contrast.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = tokens.split('@media');
/** In six digits. */
const token = (css: string, name: string) =>
  new RegExp(`--${name}: (#[0-9a-f]{3,6});`).exec(css)?.[1]?.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
const grounds = (css: string) => ['bg', 'surface', 'sunken'].map((name) => token(css, name));

test('the grounds and the colours that are ours are those of the tokens', () => {
  expect({ light: grounds(light), dark: grounds(dark) }).toEqual(GROUNDS);
  const page = readFileSync('src/pages/[lang]/for-organisations/_Try.astro', 'utf8');
  const accent = token(light, 'accent');
  const onAccent = token(light, 'on-accent');
  const radius = /--radius: (\d+)px/.exec(light)?.[1];
  expect(page).toContain(`const ours = { accent: '${accent}', onAccent: '${onAccent}', radius: ${radius} };`);
});

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#777777', '#ffffff', 4.48],
  ['#0b4f5c', '#ffffff', 9.2],
])('%s on %s is %d to 1', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 1);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

test('a pair is as strong as its weakest place', () => {
  // Well read on the button, but the button is hardly seen on the page.
  const pale = { accent: '#fff0a0', onAccent: '#000000' };
  expect(weakest(pale, 'light')).toBeLessThan(1.2);
  expect([isStrong(pale, 'light'), isStrong(pale, 'dark')]).toEqual([false, true]);
  // Strong enough on the page, but not on the darkest part of it.
  expect(weakest({ accent: '#6c7178', onAccent: '#ffffff' }, 'light')).toBeLessThan(contrast('#6c7178', '#fbf8f2'));
  // The button is seen, its words are not.
  expect(isStrong({ accent: '#0b4f5c', onAccent: '#225566' }, 'light')).toBe(false);
});
