/** The texts of one language as a file beside the page. Made while the site is built. */
import offices from 'virtual:offices';
import rulebook from 'virtual:rulebook';
import { parseDay } from '../engine/calendar.ts';
import { figures, settledFigures, withFigures } from '../i18n/figures.ts';
import { language } from '../i18n/languages.ts';
import { strings } from '../i18n/text.ts';
import type { LateFile } from './late.ts';
import { officeName } from './office-name.ts';
import { keysInOrder, pack } from './text-order.ts';
import { laterStrings, officeStrings, wizardStrings } from './text-parts.ts';

/** The language that offices read. */
export const OFFICE_LANGUAGE = 'nb';

/** A file whose name follows from its content, so that a browser may keep it for good. */
export type TextFile = { name: string; code: string };

/** A part of a language's texts as the first page holds it: with the figures of the day on which the law was last read. */
export function pageTexts(slug: string, part: (all: Record<string, string>) => Record<string, string>) {
  const all = strings(slug);
  return withFigures(part(all), figures(rulebook, parseDay(rulebook.checkedOn) as number), all, language(slug));
}

/** What comes after the first question in one language. */
export const resultFile = (slug: string): TextFile => textFile(slug, settled(slug, laterStrings));

/** Everything in Norwegian, for people who want both languages. */
export const norwegianFile = (): TextFile => textFile('both', settled(OFFICE_LANGUAGE, wizardStrings));

/** A part of a language's texts with every figure filled in that is the same on every day. */
function settled(slug: string, part: (all: Record<string, string>) => Record<string, string>): Record<string, string> {
  const all = strings(slug);
  const texts = withFigures(part(all), settledFigures(rulebook), all, language(slug));
  return Object.fromEntries(Object.entries(texts).filter(([key]) => !/^ui\.unit\./.test(key) || isCounted(key, texts)));
}

/** Whether a figure that is still to be filled in needs this form of a unit. */
function isCounted(key: string, texts: Record<string, string>): boolean {
  const open = [
    ...Object.values(texts)
      .join()
      .matchAll(/\{\{([\w.-]+)(?:@adopted)?:unit\}\}/g),
  ];
  return open.some(([, name]) => key.startsWith(`ui.unit.${rulebook.limits[name as string]?.unit}_`));
}

function textFile(name: string, own: Record<string, string>): TextFile {
  const order = keysInOrder(rulebook, Object.keys(offices));
  const norwegian = settled(OFFICE_LANGUAGE, (all) => all);
  const names = rulebook.programmes.map(({ id }) => officeName(norwegian[`programme.${id}.name`] as string));
  const file: LateFile = { ...pack(own, order), office: { say: officeStrings(norwegian), names } };
  // In single quotes, so that the many double ones need no strokes before them.
  const code = `export default JSON.parse('${JSON.stringify(file).replace(/[\\']/g, '\\$&')}');`;
  return { name: `${name}.${fingerprint(code)}.js`, code };
}

/** FNV-1a, 32 bits: enough to tell two versions apart. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return (hash >>> 0).toString(36);
}
