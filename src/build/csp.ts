import type { AstroIntegration } from 'astro';
import { policyHash } from './hashes.ts';
import { changePages } from './site-files.ts';

const charset = /<meta charset="?utf-8"?\s*\/?>/i;
const style = /<style\b[^>]*>([\s\S]*?)<\/style>/gi;
const script = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;

/**
 * Puts the Content-Security-Policy of a page right after its charset, so that it governs all that
 * follows. Scripts and styles written into the page are allowed by the hash of what is really there.
 */
export function withPolicy(html: string, file: string): string {
  if (!charset.test(html)) throw new Error(`${file} has no <meta charset>. Use the Document layout.`);
  refuseInlineCode(html, file);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(html)}">`;
  return html.replace(charset, (found) => found + meta);
}

/** Adds the policy to every page of the built site. */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'rettvei:csp',
    hooks: {
      'astro:build:done': ({ dir }) => {
        changePages(dir, withPolicy);
      },
    },
  };
}

function policy(html: string): string {
  const [scripts, styles] = [inlineScripts(html), inlineStyles(html)];
  return [
    `default-src 'none'`,
    `script-src ${allow(scripts)}`,
    `style-src ${allow(styles)}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'none'`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    // Where the site shows itself to who wants to embed it.
    ...(/<iframe\b/.test(html) ? [`frame-src 'self'`] : []),
    `base-uri 'none'`,
    `form-action 'none'`,
    // No script may make markup or the address of another script; the one policy is that of the offline worker.
    `require-trusted-types-for 'script'`,
    `trusted-types rettvei`,
  ].join('; ');
}

/** Files of the site, and these pieces of the page. */
function allow(pieces: string[]): string {
  return ["'self'", ...new Set(pieces.map(policyHash))].join(' ');
}

function inlineScripts(html: string): string[] {
  const found = [...html.matchAll(script)].map(([, attributes = '', code = '']) => ({ attributes, code }));
  return found.filter(({ attributes }) => runs(attributes)).map(({ code }) => code);
}

function inlineStyles(html: string): string[] {
  return [...html.replace(script, '').matchAll(style)].map(([, css = '']) => css);
}

/** Not a file of its own, and not a block of data. */
function runs(attributes: string): boolean {
  return !/\ssrc=/.test(attributes) && !/\stype="?application\/(ld\+)?json/.test(attributes);
}

/** The policy would silently block these in the browser; here they have a name. */
function refuseInlineCode(html: string, file: string): void {
  const markup = html.replace(script, '').replace(style, '');
  const found = /<[a-z][^>]*\s(style|on[a-z]+)=/i.exec(markup);
  if (found)
    throw new Error(`${file} has "${found[0].slice(-60)}", which the policy blocks. Use a class or a script file.`);
}
