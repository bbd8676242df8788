/** What of the cited law is no longer as it was. */
import type { Cited } from './cited.ts';
import { type Fingerprints, type Print, printOf } from './fingerprints.ts';
import type { Texts } from './folder.ts';
import type { Section } from './law-text.ts';

/**
 * `changed`: the words are others. `note`: only the notes below them are, which announce what is adopted and not in force.
 * `new`: was not there or not recorded. `gone`: is no longer there.
 */
export type Kind = 'changed' | 'note' | 'new' | 'gone';
/** @property before missing where only a fingerprint is known */
export type Difference = Cited & { kind: Kind; before?: Section; after?: Section };

/** One state of a section: its words where they are at hand, and its fingerprint. */
type State = { print: Print; words?: Section };

/** The sections that differ between two states of the law. */
function differences(
  cited: readonly Cited[],
  before: (one: Cited) => State | undefined,
  after: (one: Cited) => State | undefined,
): Difference[] {
  return cited.flatMap((one) => {
    const [old, now] = [before(one), after(one)];
    const kind = kindOf(old?.print, now?.print);
    return kind
      ? [{ ...one, kind, ...(old?.words && { before: old.words }), ...(now?.words && { after: now.words }) }]
      : [];
  });
}

function kindOf(old: Print | undefined, now: Print | undefined): Kind | undefined {
  if (!old || !now) return now ? 'new' : old && 'gone';
  if (old.text !== now.text) return 'changed';
  return old.note === now.note ? undefined : 'note';
}

const inTexts =
  (texts: Texts) =>
  ({ document, key }: Cited): State | undefined => {
    const words = texts.get(document)?.sections.get(key);
    return words && { print: printOf(words), words };
  };

/** Against an older folder. */
export const sinceTexts = (cited: readonly Cited[], older: Texts, newer: Texts): Difference[] =>
  differences(cited, inTexts(older), inTexts(newer));

/** Against what is recorded. A text that was never in such a folder, such as one of a gazette, is not gone. */
export const sinceRecorded = (cited: readonly Cited[], recorded: Fingerprints, texts: Texts): Difference[] =>
  differences(
    cited,
    ({ source, section }) => {
      const print = recorded[source]?.sections[section];
      return print && { print };
    },
    inTexts(texts),
  );

/** The cited sections that neither side holds: nothing can be said of them. */
export const unseen = (cited: readonly Cited[], recorded: Fingerprints, ...all: readonly Texts[]): Cited[] =>
  cited.filter((one) => !recorded[one.source]?.sections[one.section] && !all.some((texts) => inTexts(texts)(one)));
