/**
 * The scripts of the check are two: one with all that must be there before a tap is handled, and one that comes beside it. Left to
 * itself, the bundler makes small files of what shared lists and helpers use too, and loads late files through code of its own that asks
 * ahead for what they import; here they import nothing that is not there.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const source = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const FIRST = source('ui/mount.tsx');
const BESIDE = source('ui/bundle/beside-of-site.ts');

/** What the bundler knows of a module. */
type Graph = { getModuleInfo(id: string): { importedIds: readonly string[] } | null };

/** Everything that a module imports at once, however far, and itself. */
function reachedFrom(entry: string, graph: Graph): ReadonlySet<string> {
  const met = new Set([entry]);
  for (const id of met) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) met.add(next);
  return met;
}

/** Sets up both files for the build. */
export function checkScripts(): Plugin {
  let reached: ReadonlySet<string>[] | undefined;
  const isIn = (id: string, graph: Graph): boolean[] => {
    reached ??= [FIRST, BESIDE].map((entry) => reachedFrom(entry, graph));
    return reached.map((all) => all.has(id));
  };
  const first = (id: string, graph: Graph) => (isIn(id, graph)[0] ? 'check' : null);
  const beside = (id: string, graph: Graph) => (isIn(id, graph)[1] ? 'beside' : null);
  return {
    name: 'rettvei-check-scripts',
    enforce: 'pre',
    config: () => ({
      build: {
        modulePreload: false,
        rolldownOptions: {
          optimization: { inlineConst: true },
          output: {
            codeSplitting: {
              groups: [
                { name: first, priority: 2 },
                { name: beside, priority: 1 },
              ],
            },
          },
        },
      },
    }),
    renderStart() {
      reached = undefined;
    },
    load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
