import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { rulebookFolder } from '#rulebooks/index.ts';

/** `virtual:deductions`: the code of the rulebook that the site is built from. */
export function deductionsPlugin(): Plugin {
  return {
    name: 'rettvei-deductions',
    resolveId: (id) => (id === 'virtual:deductions' ? resolve(rulebookFolder, 'deductions.ts') : undefined),
  };
}
