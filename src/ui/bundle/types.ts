/** What the files beside the page bring: rules, texts and screens. */
import type { ReadableAtom } from 'nanostores';
import type { ComponentChildren, ComponentType } from 'preact';
import type { Day } from '#engine/calendar.ts';
import type { Engine } from '#engine/situation.ts';
import type { Figures, Translate } from '#i18n/translate.ts';
import type { Unchecked } from '#i18n/unchecked.ts';
import type { Option, Question } from '#questions/questions.ts';
import type { Offices } from '#rulebook/offices.ts';
import type { Source } from '#rulebook/sources.ts';
import type { TextKey } from '#rulebook/text-keys.ts';
import type { PackedTexts } from './text-order.ts';

/** What is shown at an office, in its language: what one says there, and what offices call each programme. */
export type OfficeTexts<Names = Readonly<Record<string, string>>> = { say: Record<string, string>; names: Names };

/** What a file of texts holds; that in the person's language has those for offices too, names in the order of programmes. */
export type TextsFile = PackedTexts & {
  office?: OfficeTexts<readonly string[]>;
  /** Where the line in the offices' language stands beside a text; nowhere in a language that is not translated. */
  unchecked?: Unchecked;
};

export type ResultBundle = {
  strings: Record<string, string>;
  /** Every text of the rulebook, in the order in which texts travel. */
  keys: readonly TextKey[];
  office: OfficeTexts;
  unchecked: Unchecked | undefined;
  sources: Record<string, Source>;
  offices: Offices;
  /** With the rules: the page itself has only the opening questions. */
  engine: Engine;
  /** The figures of the law on a day, for texts. */
  figures: (on: Day) => Figures;
  screens: Readonly<Record<'review' | 'results' | 'result' | 'exit', ComponentType>>;
  /** Reads a screen aloud, where the device can. */
  Listen: ComponentType;
  /** The controls of questions that are more than rows to choose from. */
  fields: Readonly<Record<Exclude<Question['kind'], 'choice'>, ComponentType<FieldProps>>>;
};

export type FieldProps = {
  question: Question;
  options: readonly Option[];
  years: readonly number[];
  given: string | undefined;
  /** The other answers, for controls that stand between them. */
  none?: ComponentChildren;
  open?: ComponentChildren;
};

/** On the way, there, or not to be had. */
export type BundleState = 'waiting' | 'failed' | ResultBundle;

export type BundleStore = ReadableAtom<BundleState>;

/** The texts in the offices' language, with the figures of a day. */
export type SecondTexts = 'waiting' | 'failed' | ((on: Day) => Translate);

export type Bundle = {
  state: BundleStore;
  /** None on a page in the offices' language. */
  secondTexts: ReadableAtom<SecondTexts> | undefined;
};
