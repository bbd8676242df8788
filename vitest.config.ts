import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { rulesPlugin } from './src/build/rules.ts';
import { FiguresReporter } from './tests/support/figures-reporter.ts';

const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

// A browser is waited for about a quarter of the time: half as many workers again as there are cores keep the cores at work. Projects
// that run together, as unit and site do, need the same number.
const WORKERS = Math.ceil(availableParallelism() * 1.5);

// Where to leave a report for machines, if one is wanted.
const report = process.env['VITEST_JSON'];

export default defineConfig({
  test: {
    reporters: [
      'default',
      new FiguresReporter(),
      ...(report ? [['json', { outputFile: report }] as ['json', object]] : []),
    ],
    projects: [
      {
        oxc,
        plugins: [rulesPlugin()],
        test: {
          name: 'unit',
          provide: { reach: 'every-change' },
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/site/**', 'tests/long/**', 'tests/nginx/**', 'tests/engines/**'],
          // The files of a worker share what they import: the rules are compiled once in each.
          isolate: false,
          maxWorkers: WORKERS,
          // No test is about speed; a slow machine must not make one fail.
          testTimeout: 240_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        oxc,
        // The built site in real browsers, one for each worker: its files share it (tests/site/shared-browser.ts).
        test: {
          name: 'site',
          isolate: false,
          provide: { reach: 'every-change' },
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/serve-dist.ts',
          maxWorkers: WORKERS,
          testTimeout: 120_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        oxc,
        plugins: [rulesPlugin()],
        // Too much for every change: many thousand inputs, every page, all other languages. `npm run test:long`.
        test: {
          name: 'long',
          isolate: false,
          provide: { reach: 'long' },
          include: ['tests/long/**/*.test.ts', 'tests/**/*.wide.test.ts'],
          globalSetup: 'tests/site/serve-dist.ts',
          maxWorkers: WORKERS,
          testTimeout: 600_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        oxc,
        // The built site behind the real nginx, which must be installed: `npm run test:nginx`.
        test: {
          name: 'nginx',
          include: ['tests/nginx/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        oxc,
        // The main journeys in Firefox and WebKit as Debian packs them; they are installed first if they are missing: `npm run test:engines`.
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: 'tests/engines/set-up.ts',
          maxWorkers: '100%',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
