// Builds the site with two languages, then with twice as many each time, then with all, and prints time and memory: `npm run bench:build`.
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languagesOf } from '#build/site-languages.ts';
import { listLanguage } from '#i18n/languages.ts';
import { files } from '../rulebook.ts';

type Build = { languages: number; pages: number; seconds: number; megabytes: number };

const root = fileURLToPath(new URL('../..', import.meta.url));
const NEEDED = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'LICENSE',
  'tsconfig.json',
  'src',
  'public',
  'locales',
  'tools',
  'tests/cases',
];
/** Tells the most memory that the build had at once, in kilobytes; in base 64, since options of Node end at a space. */
const tell = "process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS))";
const TELL = `data:text/javascript;base64,${Buffer.from(tell).toString('base64')}`;

/** A copy of the project in a folder of its own, so that `dist` stays as it is. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rettvei-build-'));
  for (const path of NEEDED) cpSync(join(root, path), join(folder, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** One build of a copy in these languages. @throws with what the build said, if it fails */
function build(folder: string, slugs: readonly string[]): Build {
  const country = join(folder, files.folder, 'country.yaml');
  writeFileSync(country, `${readFileSync(join(root, files.folder, 'country.yaml'), 'utf8')}languages: [${slugs}]\n`);
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: `--import=${TELL}` },
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  const peaks = [...stderr.matchAll(/^peak (\d+)$/gm)].map(([, kilobytes]) => Number(kilobytes));
  return {
    languages: slugs.length,
    pages: globSync('**/*.html', { cwd: join(folder, 'dist') }).length,
    seconds: Math.round((performance.now() - start) / 100) / 10,
    megabytes: Math.round(Math.max(...peaks) / 1000),
  };
}

const { site, office } = languagesOf(files);
// A site has the language of its offices, and the one in which a language is chosen.
const least = [...new Set([office.slug, listLanguage])];
const more = site.map(({ slug }) => slug).filter((slug) => !least.includes(slug));
const folder = copy();
const all = [...least, ...more];
const counts = new Set([1, 2, 4].map((times) => Math.min(times * least.length, all.length)).concat(all.length));
const builds = [...counts].map((count) => build(folder, all.slice(0, count)));
rmSync(folder, { recursive: true });
console.log(`${availableParallelism()} cores`);
console.table(builds);
const [first, last] = [builds[0], builds.at(-1)];
if (first && last && last.languages > first.languages) {
  const growth = (key: 'seconds' | 'megabytes' | 'pages') =>
    ((last[key] - first[key]) / (last.languages - first.languages)).toFixed(1);
  console.log(`each language more: ${growth('pages')} pages, ${growth('seconds')} s, ${growth('megabytes')} MB`);
}
