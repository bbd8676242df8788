import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const pages = globSync('**/*.html', { cwd: dist });

describe.each(pages)('%s', (page) => {
  const html = readFileSync(dist + page, 'utf8');

  test('states its policy before anything can load', () => {
    const head = html.slice(html.indexOf('<head>'));
    expect(head).toMatch(
      /^<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none';/,
    );
    expect(head).toContain("connect-src 'none'");
    expect(head).toContain("form-action 'none'");
  });

  test('sends no referrer and loads nothing from elsewhere', () => {
    expect(html).toContain('<meta name="referrer" content="no-referrer">');
    const loaded = [...html.matchAll(/(?:<script[^>]*\ssrc|<link[^>]*\shref|<img[^>]*\ssrc)="([^"]+)"/g)];
    expect(loaded.map(([, address]) => address).filter((address) => !/^\/(?!\/)/.test(address ?? ''))).toEqual([]);
  });
});
