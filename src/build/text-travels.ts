/** Which texts travel with which file: keys of the rulebook as it says, keys of the tool by what they begin with. */
import offices from 'virtual:offices';
import { onceFor } from '#engine/once.ts';
import type { Rulebook } from '#engine/rulebook.ts';
import { keysIn, type TextKey, type Travels, textKeysOf } from '#rulebook/text-keys.ts';

/** The texts of a rulebook in the order in which they travel without keys. */
export const rulebookKeys = onceFor((rulebook: Rulebook): TextKey[] => textKeysOf(rulebook, Object.keys(offices)));

/** A file of texts, or a part of one. */
export type Destination = Travels | 'helper' | 'list' | 'at-office';

/** What the tool's own texts begin with, by where they are needed; all others stand in built pages only. */
const TOOL: Readonly<Record<Destination, RegExp>> = {
  page: /^(ui\.(check|error)|country\.(check|secondLanguage))\./,
  beside:
    /^(ui\.(results|answer|act|right|wrong|status|start|everything|help|review|mistake|month|day|date|office|print|share|site|band|unit|listen)|country\.(results|start|help|share|office))\.|^ui\.passOn\.mail$/,
  site: /^$/,
  // The day of the rules can be chosen before the rest has come, and is written in words.
  helper: /^(ui\.(helper|day|month|date)|country\.helper)\./,
  list: /^ui\.shared\./,
  'at-office': /^((ui|country)\.office\.|ui\.rules\.wrong$)/,
};

/** Of the texts that stand in the page, those that no opening question shows: they come beside it. */
const LATER =
  /^ui\.(check\.(list|addChild|child|children|choose|day|month|year|change|left|leftRange|added|addedSome|removed|unusable|outdated|services|changeExit|resultsTitle)|error\.noListChoice)(_[a-z]+)?$/;

function isTools(rulebook: Rulebook, key: string, file: Destination): boolean {
  if (file === 'page') return (TOOL.page.test(key) && !isLater(rulebook, key)) || isOpeningBand(rulebook, key);
  return TOOL[file].test(key) || (file === 'beside' && isLater(rulebook, key));
}

const isLater = ({ questions }: Rulebook, key: string): boolean =>
  LATER.test(key) || (key === 'ui.check.withheld' && !questions.some(({ opening, sensitive }) => opening && sensitive));

/** Whether an opening question has bands that are worded by this text. */
const isOpeningBand = ({ questions }: Rulebook, key: string): boolean =>
  questions.some(
    ({ opening, options }) => opening && options.some(({ band }) => band && key.startsWith(`ui.band.${band.unit}.`)),
  );

type Strings = Readonly<Record<string, string>>;

/** The texts of one language that travel with some files. */
export function textsFor(
  rulebook: Rulebook,
  strings: Strings,
  ...files: readonly Destination[]
): Record<string, string> {
  const travelling = new Map(rulebookKeys(rulebook).map(({ key, travels }) => [key, travels]));
  const wanted = (key: string): boolean =>
    files.some((file) => travelling.get(key) === file || (!travelling.has(key) && isTools(rulebook, key, file)));
  return Object.fromEntries(Object.entries(strings).filter(([key]) => wanted(key)));
}

/** The keys of a rulebook that travel with a file, in their order. */
export const keysFor = (rulebook: Rulebook, file: Travels): string[] => keysIn(rulebookKeys(rulebook), file);
