/** The texts of one language as files beside the page. Made while the site is built. */
import { createHash } from 'node:crypto';
import office from 'virtual:office-language';
import rulebook from 'virtual:rulebook';
import { parseDay } from '#engine/calendar.ts';
import { figures, settledFigures, withFigures } from '#i18n/figures.ts';
import { language } from '#i18n/languages.ts';
import { strings } from '#i18n/text.ts';
import { pack } from '#ui/bundle/text-order.ts';
import type { OfficeTexts, TextsFile } from '#ui/bundle/types.ts';
import { officeName } from './office-name.ts';
import { type Destination, keysFor, textsFor } from './text-travels.ts';

/** A file whose name follows from its content, so that a browser may keep it for good. */
export type TextFile = { name: string; code: string };

/** A part of a language's texts as the first page holds it: with the figures of the day on which the law was last read. */
export function pageTexts(slug: string, ...files: readonly Destination[]): Record<string, string> {
  const all = strings(slug);
  const read = figures(rulebook, parseDay(rulebook.checkedOn) as number);
  return withFigures(textsFor(all, ...files), read, all, language(slug));
}

/** What comes after the first question in one language, with what is said at offices in theirs. */
export const resultFile = (slug: string): TextFile =>
  textFile(slug, { ...pack(settled(slug, 'results'), keysFor('results')), office: officeTexts() });

/** What only programmes say that are asked after the main results. */
export const rareFile = (slug: string): TextFile =>
  textFile(`${slug}-rare`, pack(settled(slug, 'rare'), keysFor('rare')));

/** Everything in the offices' language, for people who want two. */
export const officeLanguageFile = (): TextFile =>
  textFile('both', pack(settled(office.slug, 'page', 'results', 'rare', 'helper'), everyKey()));

const everyKey = (): string[] => [...keysFor('page'), ...keysFor('results'), ...keysFor('rare')];

/** A part of a language's texts with every figure filled in that is the same on every day. */
function settled(slug: string, ...files: readonly Destination[]): Record<string, string> {
  const all = strings(slug);
  const texts = withFigures(textsFor(all, ...files), settledFigures(rulebook), all, language(slug));
  return Object.fromEntries(Object.entries(texts).filter(([key]) => !/^ui\.unit\./.test(key) || isCounted(key, all)));
}

/** Whether a figure that changes with the day needs this form of a unit. @param all texts of the language */
function isCounted(key: string, all: Readonly<Record<string, string>>): boolean {
  const counted = Object.values(all)
    .join()
    .matchAll(/\{\{([\w.-]+)(?:@adopted)?:unit\}\}/g);
  return [...counted].some(([, name]) => {
    const limit = rulebook.limits[name as string];
    return limit !== undefined && limit.values.length > 1 && key.startsWith(`ui.unit.${limit.unit}_`);
  });
}

function officeTexts(): OfficeTexts<readonly string[]> {
  const own = settled(office.slug, 'results', 'rare');
  const names = rulebook.programmes.map(({ id }) => officeName(own[`programme.${id}.name`] as string));
  return { say: textsFor(own, 'at-office'), names };
}

function textFile(name: string, content: TextsFile): TextFile {
  // In single quotes, so that the many double ones need no strokes before them.
  const code = `export default JSON.parse('${JSON.stringify(content).replace(/[\\']/g, '\\$&')}');`;
  return { name: `${name}.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`, code };
}
