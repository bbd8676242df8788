/** The texts of one language as a file beside the page. Made while the site is built. */
// biome-ignore lint/style/noRestrictedImports: this file alone runs while the site is built, never in the browser.
import { hash } from 'node:crypto';
import offices from 'virtual:offices';
import rulebook from 'virtual:rulebook';
import { strings } from '../i18n/text.ts';
import type { LateFile } from './late.ts';
import { officeName } from './office-name.ts';
import { keysInOrder, pack } from './text-order.ts';
import { laterStrings, officeStrings, wizardStrings } from './text-parts.ts';

/** The language that offices read. */
export const OFFICE_LANGUAGE = 'nb';

/** A file whose name follows from its content, so that a browser may keep it for good. */
export type TextFile = { name: string; code: string };

/** What comes after the first question in one language. */
export const resultFile = (slug: string): TextFile => textFile(slug, laterStrings(strings(slug)));

/** Everything in Norwegian, for people who want both languages. */
export const norwegianFile = (): TextFile => textFile('both', wizardStrings(strings(OFFICE_LANGUAGE)));

function textFile(name: string, own: Record<string, string>): TextFile {
  const order = keysInOrder(rulebook, Object.keys(offices));
  const norwegian = strings(OFFICE_LANGUAGE);
  const names = rulebook.programmes.map(({ id }) => officeName(norwegian[`programme.${id}.name`] as string));
  const file: LateFile = { ...pack(own, order), office: { say: officeStrings(norwegian), names } };
  // In single quotes, so that the many double ones need no strokes before them.
  const code = `export default JSON.parse('${JSON.stringify(file).replace(/[\\']/g, '\\$&')}');`;
  return { name: `${name}.${hash('sha256', code, 'hex').slice(0, 8)}.js`, code };
}
