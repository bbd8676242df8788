/** Writes the files for servers into the site: how each file is sent, for every kind of server. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hostingFiles } from '#hosting/files.ts';
import { headerFile } from '#hosting/header-file.ts';
import { ARCHIVE, HASHES, NOTICES, SBOM } from './release-files.ts';
import { pathsBelow, writeBelow } from './site-files.ts';

/** The archive holds these files and is made after them, with what lies beside it. */
const LATER = [ARCHIVE, HASHES, NOTICES, SBOM];

/** Comes after all that writes files but the archive: it looks at what is there. */
export function hosting(): AstroIntegration {
  return {
    name: 'rettvei:hosting',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const [file, text] of Object.entries(hostingFiles())) writeBelow(root, file, text);
        writeBelow(root, '_headers', headerFile([...pathsBelow(root), ...LATER]));
      },
    },
  };
}
