import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { figure } from '../support/figures.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const all = globSync('**/*.html', { cwd: dist });
/** Single files are opened from a disk: they have nothing beside them, and write their own script (tests/site/single-file.test.ts). */
const isSingleFile = (page: string): boolean => page.startsWith('download/');
const pages = all.filter((page) => !isSingleFile(page));

/** The addresses that a page loads something from. Links that only say where it and its other languages stand load nothing. */
function loadedBy(html: string): string[] {
  const tags = [...html.matchAll(/<(?:script|link|img|iframe|source|video|audio)\b[^>]*>/g)].map(([tag]) => tag);
  return tags
    .filter((tag) => !/\srel="(canonical|alternate)"/.test(tag) || /\stype="text\/javascript"/.test(tag))
    .flatMap((tag) => /\s(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? []);
}

test('a link that only tells an address is told from one that loads', () => {
  const tells =
    '<link rel="canonical" href="https://a.example/"><link rel="alternate" hreflang="en" href="https://b.example/">';
  const loads =
    '<link rel="stylesheet" href="https://c.example/"><link rel="alternate" type="text/javascript" href="/d.js">';
  expect(loadedBy(`${tells}${loads}<script async src="/e.js"></script>`)).toEqual([
    'https://c.example/',
    '/d.js',
    '/e.js',
  ]);
});

/** Everything in a policy that would let in more than the site's own files and pieces that are known by their fingerprint. */
function holesIn(policy: string): string[] {
  const directives = policy.split('; ').map((directive) => directive.split(' '));
  const allowed = /^('none'|'self'|'sha256-[A-Za-z0-9+/]{43}=')$/;
  return directives.flatMap(([name = '', ...sources]) => {
    if (name === 'require-trusted-types-for') return sources.join() === "'script'" ? [] : [name];
    if (name === 'trusted-types') return sources.every((source) => /^rettvei(-file)?$/.test(source)) ? [] : [name];
    // Pictures alone may be written into the page.
    const own = sources.filter((source) => !(name === 'img-src' && source === 'data:'));
    return own.filter((source) => !allowed.test(source)).map((source) => `${name} ${source}`);
  });
}

describe('a policy', () => {
  test.each([
    ["script-src 'self' 'unsafe-inline'", "script-src 'unsafe-inline'"],
    ["script-src 'self' 'unsafe-eval'", "script-src 'unsafe-eval'"],
    ["script-src 'self' 'wasm-unsafe-eval'", "script-src 'wasm-unsafe-eval'"],
    ["style-src 'unsafe-hashes'", "style-src 'unsafe-hashes'"],
    ['script-src *', 'script-src *'],
    ['script-src https:', 'script-src https:'],
    ["script-src 'self' data:", 'script-src data:'],
    ["script-src 'strict-dynamic'", "script-src 'strict-dynamic'"],
    ['connect-src https://elsewhere.example', 'connect-src https://elsewhere.example'],
    ["trusted-types rettvei 'allow-duplicates'", 'trusted-types'],
  ])('that says %s is known to be open', (policy, hole) => {
    expect(holesIn(`default-src 'none'; ${policy}; img-src 'self' data:`)).toEqual([hole]);
  });

  test('of each page lets in nothing but files of the site and what is known by its fingerprint, and no markup from scripts', ({
    task,
  }) => {
    const policies = all.map((page) => {
      const html = readFileSync(dist + page, 'utf8');
      const found = [...html.matchAll(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/gi)];
      return { page, policy: found[0]?.[1] ?? '', count: found.length };
    });
    const open = policies.flatMap(({ page, policy, count }) => {
      const must = [
        "default-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
      ];
      const missing = must.filter((one) => !policy.split('; ').includes(one)).map((one) => `lacks ${one}`);
      const faults = [...holesIn(policy), ...missing, ...(count === 1 ? [] : [`has ${count} policies`])];
      return faults.map((fault) => `${page}: ${fault}`);
    });
    figure(task, 'pages whose policy was read, frames and single files included', policies.length);
    figure(task, 'policies with unsafe-*, a wildcard or a scheme', open.length);
    expect(policies.filter(({ page }) => page.startsWith('embed/')).length).toBeGreaterThan(1);
    expect(policies.filter(({ page }) => isSingleFile(page)).length).toBeGreaterThan(1);
    expect(open).toEqual([]);
  });
});

describe.each(pages)('%s', (page) => {
  const html = readFileSync(dist + page, 'utf8');

  test('states its policy before anything can load', () => {
    const head = html.slice(html.indexOf('<head>'));
    expect(head).toMatch(
      /^<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none';/,
    );
    expect(head).toContain("connect-src 'none'");
    expect(head).toContain("form-action 'none'");
    expect(head).toContain("require-trusted-types-for 'script'; trusted-types rettvei");
  });

  test('sends no referrer and loads nothing from elsewhere', () => {
    expect(html).toContain('<meta name="referrer" content="no-referrer">');
    expect(loadedBy(html).filter((address) => !/^(?:\.{1,2}\/|\/(?!\/))/.test(address))).toEqual([]);
  });
});

describe.each(all.filter(isSingleFile))('%s', (page) => {
  const html = readFileSync(dist + page, 'utf8');

  test('states its policy before anything can load, which names no place', () => {
    const head = html.slice(html.indexOf('<head>'));
    const policy =
      /^<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(head)?.[1] ??
      '';
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      expect.stringMatching(/^script-src( 'sha256-[^']+')+$/),
      expect.stringMatching(/^style-src( 'sha256-[^']+')+$/),
      'img-src data:',
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types rettvei rettvei-file',
    ]);
  });

  test('sends no referrer and loads nothing', () => {
    expect(html).toMatch(/<meta name="referrer" content="no-referrer"/);
    expect(loadedBy(html).filter((address) => !address.startsWith('data:'))).toEqual([]);
  });
});
