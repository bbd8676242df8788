/** What the files beside the page bring: rules, texts and screens of the results. */
import type { ReadableAtom } from 'nanostores';
import type { ComponentType } from 'preact';
import type { Day } from '#engine/calendar.ts';
import type { Engine } from '#engine/situation.ts';
import type { Figures } from '#i18n/translate.ts';
import type { Offices } from '#rulebook/offices.ts';
import type { Source } from '#rulebook/sources.ts';
import type { PackedTexts } from './text-order.ts';

/** What is shown at an office, in its language: what one says there, and what offices call each programme. */
export type OfficeTexts<Names = Readonly<Record<string, string>>> = { say: Record<string, string>; names: Names };

/** What a file of texts holds; the one of the results has those for offices too, names in the order of programmes. */
export type TextsFile = PackedTexts & { office?: OfficeTexts<readonly string[]> };

export type ResultBundle = {
  strings: Record<string, string>;
  office: OfficeTexts;
  sources: Record<string, Source>;
  offices: Offices;
  /** With the whole rulebook: the questions know only a part of it. */
  engine: Engine;
  /** The figures of the law on a day, for texts. */
  figures: (on: Day) => Figures;
  ResultsPage: ComponentType;
};

/** On the way, there, or not to be had. */
export type BundleState = 'waiting' | 'failed' | ResultBundle;

export type BundleStore = ReadableAtom<BundleState>;
