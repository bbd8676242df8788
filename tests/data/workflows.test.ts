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
const Step = z.object({ uses: z.string().optional(), run: z.string().optional() });
const Job = z.object({
  permissions: Permissions.optional(),
  'timeout-minutes': z.number().optional(),
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

test('there are workflows for changes, releases and the law', () => {
  expect(files.map((file) => file.replace(/.*[\\/]/, ''))).toEqual(['ci.yml', 'law-watch.yml', 'release.yml']);
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

  test('lets only jobs that run nothing of the project write to releases and pages', () => {
    expect(permissions['contents']).toBe('read');
    const writing = Object.values(jobs).filter((job) => Object.values(job.permissions ?? {}).includes('write'));
    const ran = writing.flatMap((job) => job.steps.flatMap(({ run = '' }) => run));
    expect(ran.filter((code) => /\b(?:npm|npx|node)\b|\.ci\//.test(code))).toEqual([]);
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
