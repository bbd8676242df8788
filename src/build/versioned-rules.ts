import type { AstroIntegration } from 'astro';
import { checkVersion } from '#rulebook/version.ts';
import { rulebookFolder } from '#rulebooks/index.ts';

/** Stops the build where the rules have changed and their version has not. Editors in the middle of their work are not stopped. */
export function versionedRules(): AstroIntegration {
  return {
    name: 'rettvei:versioned-rules',
    hooks: { 'astro:build:start': () => checkVersion(rulebookFolder) },
  };
}
