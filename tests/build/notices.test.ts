import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { noticesOf } from '#build/notices.ts';
import { type LockedPackage, readPackages } from '#build/packages.ts';
import { type Language, languages } from '#i18n/languages.ts';

const root = mkdtempSync(join(tmpdir(), 'notices-'));
afterAll(() => rmSync(root, { recursive: true }));

const own = { version: '0.1.0', licence: 'Ours.\n' };

/** A package whose folder has these files. */
function locked(name: string, licence: string, files: Record<string, string>, shipped = true): LockedPackage {
  const folder = `node_modules/${name}`;
  mkdirSync(join(root, folder), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, folder, file), text);
  return { name, version: '1.0.0', folder, licence, sha512: undefined, needs: [], direct: true, shipped };
}

test('own licence first, then each package that is shipped, with all that it asks to be told', () => {
  const packages = [
    locked('one', 'MIT', { LICENSE: 'One.\r\nTwo.\r\n', 'README.md': 'Read.' }),
    locked('two', 'Apache-2.0', { 'Licence.txt': 'Apache.', NOTICE: 'Made by two.' }),
    locked('tool', 'GPL-3.0-only', {}, false),
  ];
  const text = noticesOf(own, packages, root);
  expect(text).toMatch(/^Rettvei 0\.1\.0\n\nOurs\.\n\n-{72}\n/);
  expect(text).toContain('one 1.0.0 (MIT)\n\nOne.\nTwo.\n\n---');
  expect(text).toContain('two 1.0.0 (Apache-2.0)\n\nApache.\n\nMade by two.\n');
  expect(text).not.toMatch(/tool|Read|\r/);
});

test.each(['GPL-3.0-only', 'AGPL-3.0', 'MIT OR GPL-2.0', ''])('the licence "%s" stops the build', (licence) => {
  expect(() => noticesOf(own, [locked('three', licence, { LICENSE: 'x' })], root)).toThrow(
    /^package-lock\.json: three 1\.0\.0 \(node_modules\/three\) is under (?:no licence|".*"), and what travels to people may be under 0BSD, .*src\/build\/licences\.ts/,
  );
});

test('so does a package without the text of its licence', () => {
  expect(() => noticesOf(own, [locked('four', 'MIT', { NOTICE: 'x', 'license-checker.js': 'x' })], root)).toThrow(
    'node_modules/four has no file LICENSE, LICENCE or COPYING',
  );
});

test('what this project ships may be shipped, Preact by its whole notice, and each font by the licence of its letters', () => {
  const text = noticesOf(own, readPackages('.'), '.');
  expect(text).toContain(readFileSync('node_modules/preact/LICENSE', 'utf8').trim());
  const fonts = new Set(languages.flatMap((language: Language) => language.font ?? []));
  expect(fonts.size).toBeGreaterThan(0);
  for (const font of fonts)
    expect(text).toContain(
      readFileSync(`node_modules/@expo-google-fonts/noto-sans-${font}/LICENSE_FONT`, 'utf8').trim(),
    );
});
