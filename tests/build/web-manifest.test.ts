import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawnPng } from '#build/link-pictures.ts';
import { ICONS, iconSvg, webManifest } from '#build/web-manifest.ts';

const favicon = readFileSync('public/favicon.svg', 'utf8');

test('the manifest never makes a browser offer to install the site', () => {
  // Browsers offer it only for what would open without their bar.
  expect(JSON.parse(webManifest('Rettvei')).display).toBe('browser');
});

test('it holds below any path', () => {
  const { start_url, scope, icons } = JSON.parse(webManifest('Rettvei'));
  for (const address of [start_url, scope, ...icons.map(({ src }: { src: string }) => src)])
    expect(new URL(address, 'https://host.example/a/b/site.webmanifest').href).toMatch(
      /^https:\/\/host\.example\/a\/b\//,
    );
});

test.each(ICONS)('$file is a picture of its size', ({ size, purpose }) => {
  const png = Buffer.from(drawnPng(iconSvg(favicon, size, purpose)));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});

test('the maskable icon has its ground to the edges, and all strokes of the mark', () => {
  const svg = iconSvg(favicon, 512, 'maskable');
  expect(svg).toMatch(/<rect width="32" height="32" fill/);
  expect(svg.match(/<(path|circle)\b/g)).toHaveLength(2);
});
