/**
 * Makes a built page find the site from where it stands, so that one build works under any path and under any name. Pages are
 * written with addresses from the root of the site, `/uk/check/`; in the file they become `../../uk/check/`.
 */
import type { AstroIntegration } from 'astro';
import { changePages } from './site-files.ts';

/** Shown in the place of any page, so nothing in it can be told from where it stands. */
const NOT_FOUND = '404.html';

/** A tag; of scripts and styles also what they hold: of scripts it is left as it is, of styles the fonts that they ask for are found. */
const tag = /<(script|style)\b[^>]*>[\s\S]*?<\/\1>|<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;
const address = /(\s(?:href|src|data-root)="|\scontent="\d+;\s*url=)\/(?!\/)/g;

const styled = /(url\(")\/(?!\/)/g;

/**
 * The page with every address of the site as seen from its own folder.
 * @param file of the page, below the root of the site
 * @param base the path of the site's root, for the page that stands for missing ones
 */
export function withRelativeLinks(html: string, file: string, base = '/'): string {
  const root = file === NOT_FOUND ? base : '../'.repeat(file.split('/').length - 1) || './';
  return html.replace(tag, (found) => {
    const opening = found.slice(0, found.indexOf('>') + 1);
    if (/^<style\b/i.test(found)) return found.replace(styled, `$1${root}`);
    return /^<script\b/i.test(found)
      ? opening.replace(address, `$1${root}`) + found.slice(opening.length)
      : found.replace(address, `$1${root}`);
  });
}

/** Does so with every page of the built site. */
export function relativeLinks(): AstroIntegration {
  let base = '/';
  return {
    name: 'rettvei:relative-links',
    hooks: {
      'astro:config:done': ({ config }) => {
        if (config.site !== undefined) base = new URL(config.site).pathname.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        changePages(dir, (html, file) => withRelativeLinks(html, file, base));
      },
    },
  };
}
