import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// Each row is a file with one import. They are linted in an empty folder with our own settings.
const refused = [
  ['src/engine/a.ts', '../facts/values.ts'],
  ['src/engine/conditions/a.ts', '../../rules/sources.ts'],
  ['src/engine/a.ts', 'zod'],
  ['src/engine/a.ts', 'node:fs'],
  ['src/facts/a.ts', 'zod'],
  ['src/facts/a.ts', '../rules/index.ts'],
  ['src/rules/a.ts', '../questions/order.ts'],
  ['src/rules/a.ts', 'preact'],
  ['src/questions/a.ts', '../rules/index.ts'],
  ['src/questions/a.ts', '../i18n/text.ts'],
  ['src/results/a.ts', 'i18next'],
  ['src/results/a.ts', '../components/Words.tsx'],
  ['src/i18n/a.ts', '../rules/index.ts'],
  ['src/components/a.tsx', '../results/order.ts'],
  ['src/components/a.astro', '../wizard/mount.tsx'],
  ['src/layouts/a.astro', '../rules/index.ts'],
  ['src/wizard/a.tsx', '../pages/index.astro'],
  ['src/wizard/a.tsx', 'zod/mini'],
  ['src/wizard/a.tsx', 'i18next'],
  ['src/integrations/a.ts', '../pages/index.astro'],
  ['src/headless/a.ts', '../i18n/text.ts'],
  ['src/wizard/a.tsx', '../headless/check.ts'],
  ['src/share/a.ts', '../questions/answers.ts'],
  ['src/share/a.ts', '../wizard/state.ts'],
  ['src/results/a.ts', '../share/list-link.ts'],
  ['src/list/a.tsx', '../questions/answers.ts'],
  ['src/list/a.tsx', '../helper/sitting.ts'],
  ['src/helper/a.tsx', '../list/page.ts'],
  ['src/helper/a.tsx', '../pages/index.astro'],
] as const;

const allowed = [
  ['src/engine/conditions/a.ts', '../truth.ts'],
  ['src/facts/a.ts', '../engine/calendar.ts'],
  ['src/rules/a.ts', '../engine/truth.ts'],
  ['src/rules/a.ts', 'zod'],
  ['src/questions/a.ts', '../facts/values.ts'],
  ['src/results/a.ts', '../rules/index.ts'],
  ['src/headless/a.ts', '../questions/order.ts'],
  ['src/i18n/a.ts', '../../locales/en/ui.json'],
  ['src/components/a.astro', '../i18n/text.ts'],
  ['src/wizard/a.tsx', '../results/order.ts'],
  ['src/wizard/a.tsx', 'preact/hooks'],
  ['src/share/a.ts', '../i18n/text.ts'],
  ['src/list/a.tsx', '../share/list-link.ts'],
  ['src/helper/a.tsx', '../questions/answers.ts'],
] as const;

const folder = mkdtempSync(join(tmpdir(), 'fences-'));
let faulty: (string | undefined)[] = [];

beforeAll(() => {
  copyFileSync('biome.json', join(folder, 'biome.json'));
  refused.forEach(([file, from], index) => {
    write(file, `refused${index}`, from);
  });
  allowed.forEach(([file, from], index) => {
    write(file, `allowed${index}`, from);
  });
  const biome = join(process.cwd(), 'node_modules/.bin/biome');
  const settings = [
    'lint',
    '--vcs-enabled=false',
    '--only=style/noRestrictedImports',
    '--reporter=github',
    '--max-diagnostics=none',
  ];
  const report = spawnSync(biome, [...settings, '.'], { cwd: folder, encoding: 'utf8' }).stdout;
  faulty = [...report.matchAll(/^::error title=lint\/style\/noRestrictedImports,file=.*?(src\/[^,]+)/gm)].map(
    ([, file]) => file,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(file: string, name: string, from: string): void {
  const path = join(folder, named(file, name));
  const code = `import { x } from '${from}';`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, file.endsWith('.astro') ? `---\n${code}\n---\n{x}\n` : `${code}\nexport const y = x;\n`);
}

function named(file: string, name: string): string {
  return file.replace(/a\.(\w+)$/, `${name}.$1`);
}

describe('who may import whom', () => {
  test.each(refused)('%s may not import %s', (file, from) => {
    const index = refused.findIndex((row) => row[0] === file && row[1] === from);
    expect(faulty).toContain(named(file, `refused${index}`));
  });

  test.each(allowed)('%s may import %s', (file, from) => {
    const index = allowed.findIndex((row) => row[0] === file && row[1] === from);
    expect(faulty).not.toContain(named(file, `allowed${index}`));
  });
});
