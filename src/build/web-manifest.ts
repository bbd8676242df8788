/**
 * What browsers show where somebody puts the site on the screen of a phone by hand: a name and icons, drawn from the one of the site.
 * It opens as a page of the browser does (`display: browser`): browsers offer to install only what would open in another way, and the
 * name of the site on a shared phone would tell a story.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listLanguage } from '#i18n/languages.ts';
import { drawnPng } from './link-pictures.ts';
import { catalogues } from './rules.ts';

/** Sizes that phones ask for; the maskable one has room around it, since phones cut it to their own shape. */
export const ICONS = [
  { file: 'icons/192.png', size: 192, purpose: 'any' },
  { file: 'icons/512.png', size: 512, purpose: 'any' },
  { file: 'icons/512-maskable.png', size: 512, purpose: 'maskable' },
] as const;

/** The ground of pages and of the bar, as in the head of each page. */
const GROUND = '#fbf8f2';

/** The manifest. Addresses are relative to it, so that it serves below any path. */
export function webManifest(name: string): string {
  const icons = ICONS.map(({ file, size, purpose }) => ({
    src: file,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  }));
  const manifest = {
    name,
    short_name: name,
    start_url: './',
    scope: './',
    display: 'browser',
    background_color: GROUND,
    theme_color: GROUND,
    icons,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The icon of the site as a square of a size. Maskable, the ground reaches to the edges and the drawing stays in the middle. */
export function iconSvg(favicon: string, size: number, purpose: 'any' | 'maskable'): string {
  const drawing = favicon.replace(/^[\s\S]*?<svg\b[^>]*>|<\/svg>\s*$/g, '');
  const whole = purpose === 'any' ? drawing : masked(drawing);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">${whole}</svg>`;
}

function masked(drawing: string): string {
  const [ground = '', ...strokes] = drawing.match(/<[^>]+\/>/g) ?? [];
  return `${ground.replace(/\srx="\d+"/, '')}<g transform="translate(4 4) scale(.75)">${strokes.join('')}</g>`;
}

/** Writes both beside the pages. */
export function manifest(): AstroIntegration {
  return {
    name: 'rettvei:web-manifest',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const favicon = readFileSync(`${root}favicon.svg`, 'utf8');
        mkdirSync(`${root}icons`, { recursive: true });
        for (const { file, size, purpose } of ICONS)
          writeFileSync(root + file, drawnPng(iconSvg(favicon, size, purpose)));
        writeFileSync(`${root}site.webmanifest`, webManifest(catalogues()[listLanguage]?.['ui.site.name'] as string));
      },
    },
  };
}
