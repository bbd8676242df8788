/** Everything in a built site that runs or is drawn in a browser, held against the oldest browsers that it is for. */
import { readdirSync, readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { lacksOfScript } from './scripts.ts';
import { lacksOfStyles } from './styles.ts';
import type { Lack } from './support.ts';

/** Something that the site asks for though a browser of the target lacks it. */
export type Exception = {
  /** Its name in the complaint of the build. */
  feature: string;
  /** What people have instead who have such a browser. */
  instead: string;
};

type Kind = 'script' | 'style';
type Part = { file: string; kind: Kind; text: string };

/** What the site asks for, with the first file that does. @param dist the folder of the built site */
export function lacksOfSite(dist: string): (Lack & { file: string })[] {
  const found = new Map<string, Lack & { file: string }>();
  for (const { file, kind, text } of partsOf(dist))
    for (const lack of kind === 'script' ? lacksOfScript(text) : lacksOfStyles(text))
      if (!found.has(lack.feature)) found.set(lack.feature, { ...lack, file });
  return [...found.values()];
}

/** What is wrong with the site, in sentences: what it asks for beyond the exceptions, and exceptions that nothing needs. */
export function faultsOf(lacks: readonly (Lack & { file: string })[], exceptions: readonly Exception[]): string[] {
  const excepted = new Set(exceptions.map(({ feature }) => feature));
  const asked = new Set(lacks.map(({ feature }) => feature));
  return [
    ...lacks
      .filter(({ feature }) => !excepted.has(feature))
      .map(
        ({ feature, browsers, file }) =>
          `${file}: ${feature} is not in ${browsers.join(', ')}. Do without, or tell in tools/target/exceptions.ts what people have instead.`,
      ),
    ...exceptions
      .filter(({ feature }) => !asked.has(feature))
      .map(
        ({ feature }) => `tools/target/exceptions.ts: nothing in the site asks for ${feature} any more. Take it out.`,
      ),
  ];
}

/** Every script and style sheet, once: most pages hold the same ones. */
function partsOf(dist: string): Part[] {
  const parts = new Map<string, Part>();
  for (const file of readdirSync(dist, { recursive: true }).map(String).sort()) {
    if (!/\.(js|css|html)$/.test(file)) continue;
    const text = readFileSync(`${dist}/${file}`, 'utf8');
    const inFile = file.endsWith('.html') ? partsOfPage(text) : [{ kind: kindOf(file), text }];
    for (const part of inFile) if (!parts.has(part.text)) parts.set(part.text, { file, ...part });
  }
  return [...parts.values()];
}

const kindOf = (file: string): Kind => (file.endsWith('.js') ? 'script' : 'style');

function partsOfPage(html: string): Omit<Part, 'file'>[] {
  const elements = html.matchAll(/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g);
  return [...elements].flatMap(([, tag, attributes = '', text = '']): Omit<Part, 'file'>[] => {
    const [, packed] = /data-packed="?(script|style)/.exec(attributes) ?? [];
    // Single files unpack theirs on arrival: build/single-file.ts.
    if (packed) return [{ kind: packed as Kind, text: inflateRawSync(Buffer.from(text, 'base64')).toString() }];
    if (text === '' || /type="?(application|text)\//.test(attributes)) return [];
    return [{ kind: tag as Kind, text }];
  });
}
