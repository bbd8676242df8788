import { describe, expect, test } from 'vitest';
import { withPolicy } from '#build/csp.ts';

const page = (body: string) => `<html><head><meta charset="utf-8"><title>x</title></head><body>${body}</body></html>`;

test('the policy stands right after the charset', () => {
  expect(withPolicy(page(''), 'a.html')).toMatch(
    /<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; /,
  );
});

describe('scripts in the page', () => {
  test('are allowed by the hash of what they hold', () => {
    // echo -n 'alert(1)' | openssl dgst -sha256 -binary | base64
    const hash = 'bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=';
    expect(withPolicy(page('<script>alert(1)</script>'), 'a.html')).toContain(`script-src 'self' 'sha256-${hash}';`);
  });

  test('need no hash when they are files or data', () => {
    const html = page('<script type="module" src="/a.js"></script><script type="application/json">{"a":1}</script>');
    expect(withPolicy(html, 'a.html')).toContain("script-src 'self';");
  });
});

test('styles in the page are allowed by the hash of what they hold', () => {
  // echo -n 'p{}' | openssl dgst -sha256 -binary | base64
  const hash = 'gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y=';
  expect(withPolicy(page('<style>p{}</style>'), 'a.html')).toContain(`style-src 'self' 'sha256-${hash}';`);
});

test.each(['<p style="color:red">', '<a onclick="x()">'])('%s stops the build', (markup) => {
  expect(() => withPolicy(page(markup), 'a.html')).toThrow('a.html has');
});

test('a page without charset stops the build', () => {
  expect(() => withPolicy('<html></html>', 'a.html')).toThrow('no <meta charset>');
});
