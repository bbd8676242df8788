/** Which texts travel with which file: keys of the rulebook as it says, keys of the tool by what they begin with. */
import offices from 'virtual:offices';
import rulebook from 'virtual:rulebook';
import { type Travels, textKeysOf } from '#rulebook/text-keys.ts';

/** The texts of the rulebook in the order in which they travel without keys. */
export const rulebookKeys = textKeysOf(rulebook, Object.keys(offices));

/** A file of texts, or a part of one. */
export type Destination = Travels | 'helper' | 'list' | 'at-office';

/** What the tool's own texts begin with, by where they are needed; all others stand in built pages only. */
const TOOL: Readonly<Record<Destination, RegExp>> = {
  page: /^(ui\.(check|error)|country\.(check|secondLanguage))\./,
  results:
    /^(ui\.(results|answer|act|right|status|start|everything|help|review|mistake|month|day|date|office|print|share|site|band|unit)|country\.(results|start|help|share|office))\./,
  rare: /^$/,
  site: /^$/,
  helper: /^(ui|country)\.helper\./,
  list: /^ui\.shared\./,
  'at-office': /^(ui|country)\.office\./,
};

const travelling = new Map(rulebookKeys.map(({ key, travels }) => [key, travels]));

/** What the first question shows of the tool's texts that others need no earlier: words of bands, months, wrong dates. */
function firstQuestionShows(key: string): boolean {
  const [first] = rulebook.questions;
  const units = new Set(first?.options.flatMap(({ band }) => band?.unit ?? []));
  const months = first?.kind === 'month' || first?.kind === 'children';
  return (
    [...units].some((unit) => key.startsWith(`ui.band.${unit}.`)) || (months && /^ui\.(month|mistake)\./.test(key))
  );
}

const isTools = (key: string, file: Destination): boolean =>
  TOOL[file].test(key) || (file === 'page' && firstQuestionShows(key));

type Strings = Readonly<Record<string, string>>;

/** The texts of one language that travel with some files. */
export function textsFor(strings: Strings, ...files: readonly Destination[]): Record<string, string> {
  const wanted = (key: string): boolean =>
    files.some((file) => travelling.get(key) === file || (!travelling.has(key) && isTools(key, file)));
  return Object.fromEntries(Object.entries(strings).filter(([key]) => wanted(key)));
}

/** The keys of the rulebook that travel with a file, in their order. */
export const keysFor = (file: Travels): string[] =>
  rulebookKeys.flatMap(({ key, travels }) => (travels === file ? key : []));
