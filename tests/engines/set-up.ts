import type { TestProject } from 'vitest/node';
import serveDist from '../site/serve-dist.ts';
import { installEngines } from './install.ts';

/** Installs what is missing, and serves `dist/` for as long as the tests run. */
export default function setUp(project: TestProject): Promise<() => Promise<void>> {
  installEngines();
  return serveDist(project);
}
