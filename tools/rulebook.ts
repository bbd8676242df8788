/** The rulebook at hand for tools: its files, and its deductions. */
import { pathToFileURL } from 'node:url';
import type { Deductions } from '#engine/situation.ts';
import { loadRulebook } from '#rulebook/load.ts';
import { rulebookFolder } from '#rulebooks/index.ts';

export const files = loadRulebook(rulebookFolder);

const code = (await import(pathToFileURL(`${rulebookFolder}/deductions.ts`).href)) as { deductions: Deductions };
export const { deductions } = code;
