/** The texts of one language as files beside the page. Made while the site is built. */
import office from 'virtual:office-language';
import rulebook from 'virtual:rulebook';
import rulesOfToday from 'virtual:rules-of-today';
import languages from 'virtual:site-languages';
import translated from 'virtual:translated';
import { parseDay } from '#engine/calendar.ts';
import { figures, settledFigures, withFigures } from '#i18n/figures.ts';
import { keyPattern } from '#i18n/key-pattern.ts';
import { language } from '#i18n/languages.ts';
import { strings } from '#i18n/text.ts';
import type { Unchecked } from '#i18n/unchecked.ts';
import { pack } from '#ui/bundle/text-order.ts';
import type { OfficeTexts, TextsFile } from '#ui/bundle/types.ts';
import { type DataScript, dataScript } from './data-script.ts';
import { officeName } from './office-name.ts';
import { once } from './once.ts';
import { type Destination, keysFor, textsFor } from './text-travels.ts';

/** Whether a page shows what holds from today on, or can look back: helpers choose a day, and a list was made on one. */
export type Days = 'today' | 'all-days';
const RULES = { today: rulesOfToday, 'all-days': rulebook } as const;

/** A part of a language's texts as the first page holds it: with the figures of the day on which the law was last read. */
export function pageTexts(slug: string, ...files: readonly Destination[]): Record<string, string> {
  const all = strings(slug);
  const read = figures(rulebook, parseDay(rulebook.checkedOn) as number);
  return withFigures(textsFor(rulebook, all, ...files), read, all, language(slug));
}

/** What comes beside the page in one language, with what is said at offices in theirs. */
export const besideTexts = once(
  (slug: string, days: Days): TextsFile => ({
    ...pack(settled(slug, days, 'beside'), keysFor(RULES[days], 'beside')),
    office: officeTexts(days),
    ...uncheckedOf(slug, days),
  }),
);

/** The same as a file. */
export const besideFile = once(
  (slug: string, days: Days): DataScript =>
    dataScript(days === 'today' ? slug : `${slug}-${days}`, besideTexts(slug, days)),
);

/** Which texts of the check must have the line of the offices beside them; of the patterns, those that the check has texts for. */
function uncheckedOf(slug: string, days: Days): { unchecked?: Unchecked } {
  const own = translated[slug]?.unchecked;
  if (!own) return {};
  const keys = Object.keys(textsFor(RULES[days], strings(slug), 'page', 'beside'));
  const patterns = own.patterns.filter((pattern) => keys.some(keyPattern(pattern)));
  return { unchecked: { patterns, but: own.but.filter((key) => keys.includes(key)) } };
}

/** Everything in the offices' language, for people who want two. */
export const officeLanguageTexts = once(
  (days: Days): TextsFile =>
    pack(settled(office.slug, days, 'page', 'beside', ...(days === 'today' ? [] : (['helper'] as const))), [
      ...keysFor(RULES[days], 'page'),
      ...keysFor(RULES[days], 'beside'),
    ]),
);

/** The same as a file. */
export const officeLanguageFile = once(
  (days: Days): DataScript => dataScript(days === 'today' ? 'both' : `both-${days}`, officeLanguageTexts(days)),
);

/** A part of a language's texts with every figure filled in that is the same on every day. */
function settled(slug: string, days: Days, ...files: readonly Destination[]): Record<string, string> {
  const all = strings(slug);
  const rules = RULES[days];
  const texts = withFigures(textsFor(rules, all, ...files), settledFigures(rules), all, language(slug));
  const counted = countedUnits(texts);
  const isNeeded = (key: string): boolean => {
    const form = /^ui\.unit\.(.+)_/.exec(key);
    return form === null || counted.has(form[1] as string);
  };
  return Object.fromEntries(Object.entries(texts).filter(([key]) => isNeeded(key)));
}

/** The units of figures that change with the day, whose forms are still needed. @param texts with settled figures filled in */
function countedUnits(texts: Readonly<Record<string, string>>): Set<string> {
  const counted = Object.values(texts)
    .join()
    .matchAll(/\{\{([\w.-]+)(?:@adopted)?:unit\}\}/g);
  return new Set([...counted].flatMap(([, name]) => rulebook.limits[name as string]?.unit ?? []));
}

const officeTexts = once((days: Days): OfficeTexts<readonly string[]> => {
  const own = settled(office.slug, days, 'beside', 'at-office');
  return { say: textsFor(rulebook, own, 'at-office'), names: rulebook.programmes.map(({ id }) => officeNameOf(id)) };
});

/** What offices call a programme. */
export function officeNameOf(programme: string): string {
  const key = `programme.${programme}.name`;
  return officeName(
    strings(office.slug)[key] as string,
    languages.flatMap(({ slug }) => strings(slug)[key] ?? []),
  );
}
