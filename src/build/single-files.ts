/** The tool as files that people send each other: made of the pages below /download/. */
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type SingleFile, singleFilePath, singleFiles, unknownYet } from '#i18n/single-files.ts';
import { bundleScript } from './bundle.ts';
import { sha256 } from './hashes.ts';
import { noticesOf } from './notices.ts';
import { type LockedPackage, readPackages } from './packages.ts';
import { pictures } from './pictures.ts';
import { release } from './release.ts';
import { compiledRules, ruleFiles, rulesPlugin } from './rules.ts';
import { type Inside, type Made, singleFile, tooHeavy } from './single-file.ts';
import { writeBelow } from './site-files.ts';
import { languagesOf } from './site-languages.ts';

/** The project's root. */
const project = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Two steps of a build. `make` comes before all that changes pages: it takes these out of the site, makes the files, and tells the
 * pages that offer them what they weigh. `write` comes after: no other step touches a file.
 */
export function singleFilesOfSite(): { make: AstroIntegration; write: AstroIntegration } {
  const made = new Map<string, string>();
  let site: string | undefined;
  return {
    make: {
      name: 'rettvei:single-files',
      hooks: {
        'astro:config:done': ({ config }) => {
          site = config.site;
        },
        'astro:build:done': async ({ dir, logger }) => {
          const root = fileURLToPath(dir);
          const inside = await insideAll(new URL(site as string));
          const { site: languages, office } = languagesOf(ruleFiles());
          const all = singleFiles(languages, office).map((file) => ({ file, ...madeOf(root, file, inside) }));
          const faults = all.flatMap(({ file, ...one }) => tooHeavy(singleFilePath(file.name), one) ?? []);
          if (faults.length > 0) throw new Error(faults.join('\n'));
          for (const { file, html } of all) {
            made.set(file.name, html);
            logger.info(`${singleFilePath(file.name)} ${(Buffer.byteLength(html) / 1000).toFixed(1)} kB`);
          }
          for (const page of globSync('*/download/index.html', { cwd: root }))
            writeFileSync(root + page, withFigures(readFileSync(root + page, 'utf8'), made));
        },
      },
    },
    write: {
      name: 'rettvei:write-single-files',
      hooks: {
        'astro:build:done': ({ dir }) => {
          for (const [name, html] of made) writeBelow(fileURLToPath(dir), singleFilePath(name), html);
        },
      },
    },
  };
}

/** A page with what is known of the files only now: sizes in kB, and fingerprints. @param made files by their names */
export function withFigures(page: string, made: ReadonlyMap<string, string>): string {
  return [...made].reduce(
    (html, [name, file]) =>
      html
        .replaceAll(unknownYet.size(name), String(Math.round(Buffer.byteLength(file) / 1000)))
        .replaceAll(unknownYet.sha256(name), sha256(file)),
    page,
  );
}

async function insideAll(site: URL): Promise<Inside> {
  const [cut, unpack, main] = await Promise.all(
    ['cut', 'unpack', 'main'].map((name) => bundleScript(`src/pages/download/_${name}.ts`, rulesPlugin())),
  );
  const read = (path: string): string => readFileSync(project + path, 'utf8').trim();
  const { version } = release(compiledRules().checkedOn);
  return {
    scripts: { cut, unpack, main } as Inside['scripts'],
    pictures: pictures(),
    icon: read('public/favicon.svg'),
    licences: noticesOf({ version, licence: read('LICENSE') }, withoutFonts(readPackages(project)), project),
    site,
  };
}

/** A file brings no font: its letters are those of the system. */
const withoutFonts = (packages: readonly LockedPackage[]): LockedPackage[] =>
  packages.filter(({ licence }) => !licence.includes('OFL'));

/** Takes the page of a file out of the site. */
function madeOf(root: string, { name, lang }: SingleFile, inside: Inside): Made {
  const folder = `${root}download/${name}`;
  const page = readFileSync(`${folder}/index.html`, 'utf8');
  rmSync(folder, { recursive: true });
  return singleFile(page, lang, inside);
}
