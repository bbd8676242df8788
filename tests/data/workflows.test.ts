import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import * as z from 'zod';

/** The actions that a workflow may use, all of the host itself, each by its major version. */
const ACTIONS = [
  'actions/attest-build-provenance@v3',
  'actions/checkout@v5',
  'actions/configure-pages@v5',
  'actions/deploy-pages@v4',
  'actions/download-artifact@v6',
  'actions/setup-node@v5',
  'actions/upload-artifact@v5',
  'actions/upload-pages-artifact@v4',
];

const Permissions = z.record(z.string(), z.enum(['read', 'write', 'none']));
const Step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const Job = z.object({
  permissions: Permissions.optional(),
  'timeout-minutes': z.number(),
  steps: z.array(Step).min(1),
});
const Workflow = z.object({
  name: z.string(),
  on: z.unknown(),
  permissions: Permissions,
  jobs: z.record(z.string(), Job),
});

const files = globSync('.github/workflows/*.{yml,yaml}').sort();
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test('there are workflows for changes, releases, the law, and what takes too long for every change', () => {
  expect(files.map((file) => file.replace(/.*[\\/]/, ''))).toEqual([
    'ci.yml',
    'law-watch.yml',
    'long-tests.yml',
    'release.yml',
  ]);
});

describe.each(files)('%s', (file) => {
  const document = parseDocument(readFileSync(file, 'utf8'), { uniqueKeys: true });
  const { jobs, permissions, on } = Workflow.parse(document.toJS());
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('is YAML without faults', () => {
    expect([...document.errors, ...document.warnings]).toEqual([]);
    expect(on).toBeTruthy();
  });

  test('uses no actions but those that are known', () => {
    expect(steps.flatMap(({ uses }) => uses ?? []).filter((uses) => !ACTIONS.includes(uses))).toEqual([]);
  });

  test('may read the project and no more, but for jobs that run nothing of it', () => {
    expect(permissions).toEqual({ contents: 'read' });
    const writing = Object.values(jobs).filter((job) => Object.values(job.permissions ?? {}).includes('write'));
    const ran = writing.flatMap((job) => job.steps.flatMap(({ run = '' }) => run));
    expect(ran.filter((code) => /\b(?:npm|npx|node)\b|\.ci\//.test(code))).toEqual([]);
    expect(writing.flatMap((job) => job.steps.flatMap(({ uses = '' }) => uses)).join()).not.toContain(
      'actions/checkout',
    );
  });

  test('leaves no key of the repository beside the code that it runs', () => {
    const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  test('runs scripts that exist', () => {
    const code = steps.map(({ run = '' }) => run).join('\n');
    const named = [...code.matchAll(/npm (?:run (?:--\w+ )*)?(test|[a-z]+:[a-z]+)/g)].map(([, name = '']) => name);
    const tools = [...code.matchAll(/(?<![\w./-])((?:tools|\.ci)\/[\w./-]+)/g)].map(([, path = '']) => path);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(tools.filter((path) => !existsSync(path))).toEqual([]);
    expect(named.length + tools.length).toBeGreaterThan(0);
  });
});
