// Packs the text of a built site, `node tools/precompress.ts [folder]`: a .br and a .gz beside each file, for servers that send them as
// they are. It takes a while, and only a release needs it.
import { globSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { PACKED_ENDINGS } from '#hosting/packed.ts';

/** What is smaller travels in one packet anyway. */
const LEAST_BYTES = 1000;
const { BROTLI_PARAM_MODE, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_MODE_TEXT } = constants;

/** How many bytes the files have, as they are and packed. */
export type Packed = { files: number; plain: number; brotli: number; gzip: number };

/**
 * Writes them. The same file gives the same bytes on each machine with the same Node: gzip is told no time.
 * @param quality of brotli: 11 for a release, less where speed counts more
 */
export async function precompress(folder: string, quality = 11): Promise<Packed> {
  const waiting = globSync(`**/*.{${PACKED_ENDINGS.join(',')}}`, { cwd: folder }).sort();
  const sum: Packed = { files: 0, plain: 0, brotli: 0, gzip: 0 };
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const sizes = await pack(join(folder, file), quality);
      if (!sizes) continue;
      sum.files += 1;
      for (const key of ['plain', 'brotli', 'gzip'] as const) sum[key] += sizes[key];
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return sum;
}

async function pack(file: string, quality: number): Promise<Omit<Packed, 'files'> | undefined> {
  const text = await readFile(file);
  if (text.length < LEAST_BYTES) {
    // What an earlier run left would be sent in place of the file.
    await Promise.all([rm(`${file}.br`, { force: true }), rm(`${file}.gz`, { force: true })]);
    return undefined;
  }
  const params = {
    [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
    [BROTLI_PARAM_QUALITY]: quality,
    [BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(text, { params }),
    promisify(gzip)(text, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
  return { plain: text.length, brotli: br.length, gzip: gz.length };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const start = performance.now();
  const { files, plain, brotli, gzip: zipped } = await precompress(process.argv[2] ?? 'dist');
  const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${files} files of ${kB(plain)} packed in ${seconds} s: brotli ${kB(brotli)}, gzip ${kB(zipped)}`);
}
