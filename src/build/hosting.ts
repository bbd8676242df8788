/** Writes the files for servers into the site: how each file is sent, for every kind of server. */
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hostingFiles } from '#hosting/files.ts';
import { headerFile } from '#hosting/header-file.ts';
import { ARCHIVE, HASHES, NOTICES, SBOM } from './release-files.ts';

/** The archive holds these files and is made after them, with what lies beside it. */
const LATER = [ARCHIVE, HASHES, NOTICES, SBOM];

/** Comes after all that writes files but the archive: it looks at what is there. */
export function hosting(): AstroIntegration {
  return {
    name: 'rettvei:hosting',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const [file, text] of Object.entries(hostingFiles())) write(root + file, text);
        write(`${root}_headers`, headerFile([...filesOf(root), ...LATER]));
      },
    },
  };
}

/** All files below a folder, by their paths from it, in the order of their names. */
export function filesOf(root: string): string[] {
  return globSync('**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(root.length))
    .sort();
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
