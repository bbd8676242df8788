/** What the second file brings: rules, texts and screens of the results. */
import type { ComponentType } from 'preact';
import type { Engine } from '#engine/situation.ts';
import type { Offices } from '#rulebook/offices.ts';
import type { Source } from '#rulebook/sources.ts';
import type { PackedTexts } from './text-order.ts';

/** What is shown at an office, in Norwegian: what one says there, and what offices call each programme. */
export type OfficeTexts = { say: Record<string, string>; names: Record<string, string> };

/** What the file of one language holds: its texts, and the Norwegian ones for offices, names in the order of programmes. */
export type BundleFile = PackedTexts & { office: { say: Record<string, string>; names: readonly string[] } };

export type ResultBundle = {
  strings: Record<string, string>;
  office: OfficeTexts;
  sources: Record<string, Source>;
  offices: Offices;
  /** With the whole rulebook: the questions know only a part of it. */
  engine: Engine;
  ResultsPage: ComponentType;
};

/** On the way, there, or not to be had. */
export type BundleState = 'waiting' | 'failed' | ResultBundle;

export type BundleStore = { readonly state: BundleState; watch: (callback: () => void) => void };
