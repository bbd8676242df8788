/** Whom to tell of a weakness: only where whoever runs the site has named an address. */
import { expect, test } from 'vitest';
import { SECURITY_TXT, securityTxt } from '#build/security-txt.ts';
import { kindOf } from '#hosting/headers.ts';

test.each([undefined, ''])('a site whose operator names no address (%s) has no such file', (contact) => {
  expect(securityTxt(contact, '2026-11-30', 'https://check.example')).toBeUndefined();
});

test.each(['mailto:security@check.example', 'https://check.example/report', 'tel:+47-22-00-00-00'])(
  '%s is told for a year less a day, from the day of the release',
  (contact) => {
    expect(securityTxt(contact, '2026-11-30', 'https://check.example')).toBe(
      `Contact: ${contact}\nExpires: 2027-11-29T00:00:00Z\nCanonical: https://check.example/.well-known/security.txt\n`,
    );
  },
);

test('a release of the last of February expires in the year after', () => {
  expect(securityTxt('mailto:a@b.example', '2028-02-29', 'https://check.example')).toContain('Expires: 2029-02-27T');
});

test('the file of a site in a folder stands at the root of its host', () => {
  expect(securityTxt('mailto:a@b.example', '2026-11-30', 'https://b.example/check/')).toContain(
    'Canonical: https://b.example/.well-known/security.txt\n',
  );
});

test.each(['security@check.example', 'http://check.example', 'mailto:', 'https://', 'mailto:a@b\nExpires: 2099-01-01'])(
  '"%s" is no address to write to, and stops the build',
  (contact) => {
    expect(() => securityTxt(contact, '2026-11-30', 'https://check.example')).toThrow(
      `SECURITY_CONTACT is "${contact}". Give an address with its kind`,
    );
  },
);

test('servers are told how to send it', () => {
  expect(kindOf(SECURITY_TXT).id).toBe('fresh');
});
