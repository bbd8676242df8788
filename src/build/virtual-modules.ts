import type { Plugin } from 'vite';

/** What to export from a module that no file holds, by the name that others import it by. */
export type Modules = Readonly<Record<string, () => unknown>>;

/** Modules that are no files: each exports, as data, what its function gives when it is asked for. */
export function virtualModules(modules: Modules): Plugin {
  return {
    name: 'rettvei-virtual-modules',
    resolveId: (id) => (id in modules ? innerId(id) : undefined),
    async load(id) {
      const make = modules[id.slice(1)];
      return make && id === innerId(id.slice(1))
        ? `export default JSON.parse(${JSON.stringify(JSON.stringify(await make()))});`
        : undefined;
    },
  };
}

/** The name of such a module inside Vite; the first sign keeps other plugins from looking for a file. */
const innerId = (id: string): string => `\0${id}`;
