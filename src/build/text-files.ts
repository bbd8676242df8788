/** The texts of one language as files beside the page. Made while the site is built. */
import { createHash } from 'node:crypto';
import office from 'virtual:office-language';
import rulebook from 'virtual:rulebook';
import { strings } from '#i18n/text.ts';
import { pack } from '#ui/bundle/text-order.ts';
import type { OfficeTexts, TextsFile } from '#ui/bundle/types.ts';
import { officeName } from './office-name.ts';
import { keysFor, textsFor } from './text-travels.ts';

/** A file whose name follows from its content, so that a browser may keep it for good. */
export type TextFile = { name: string; code: string };

/** What comes after the first question in one language, with what is said at offices in theirs. */
export const resultFile = (slug: string): TextFile =>
  textFile(slug, { ...pack(textsFor(strings(slug), 'results'), keysFor('results')), office: officeTexts() });

/** What only programmes say that are asked after the main results. */
export const rareFile = (slug: string): TextFile =>
  textFile(`${slug}-rare`, pack(textsFor(strings(slug), 'rare'), keysFor('rare')));

/** Everything in the offices' language, for people who want two. */
export const officeLanguageFile = (): TextFile =>
  textFile('both', pack(textsFor(strings(office.slug), 'page', 'results', 'rare', 'helper'), everyKey()));

const everyKey = (): string[] => [...keysFor('page'), ...keysFor('results'), ...keysFor('rare')];

function officeTexts(): OfficeTexts<readonly string[]> {
  const own = strings(office.slug);
  const names = rulebook.programmes.map(({ id }) => officeName(own[`programme.${id}.name`] as string));
  return { say: textsFor(own, 'at-office'), names };
}

function textFile(name: string, content: TextsFile): TextFile {
  // In single quotes, so that the many double ones need no strokes before them.
  const code = `export default JSON.parse('${JSON.stringify(content).replace(/[\\']/g, '\\$&')}');`;
  return { name: `${name}.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`, code };
}
