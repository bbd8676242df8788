import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { serve } from '#tools/static-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site answers, with the last slash. */
    address: string;
  }
}

/** Serves `dist/` on a free port for as long as the site tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
  const { address, stop } = await serve(dist);
  project.provide('address', address);
  return stop;
}
