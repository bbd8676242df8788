/** Makes of what has come beside the page what the check goes on with, in steps between which taps get through. */
import { deductions } from 'virtual:deductions';
import office from 'virtual:office-language';
import opening from 'virtual:opening';
import { contradictionsBy } from '#engine/bounds.ts';
import type { InSteps } from '#engine/in-steps.ts';
import { engineInSteps } from '#engine/situation.ts';
import { figures } from '#i18n/figures.ts';
import { translator } from '#i18n/translate.ts';
import { arrivedRules, type SentLaw } from '#rulebook/sent-rules.ts';
import { compileSources } from '#rulebook/sources.ts';
import { keysIn, textKeysOf } from '#rulebook/text-keys.ts';
import { ChildrenFields } from '../fields/ChildrenFields.tsx';
import { ListField } from '../fields/ListField.tsx';
import { MonthFields } from '../fields/MonthFields.tsx';
import { YearField } from '../fields/YearField.tsx';
import { Listen } from '../listen/Listen.tsx';
import { ResultsPage } from '../results/ResultsPage.tsx';
import { ReviewPage } from '../review/ReviewPage.tsx';
import { ExitPage } from '../shell/ExitPage.tsx';
import { showFirstUses } from '../text/first-uses.ts';
import { unpack } from './text-order.ts';
import type { OfficeTexts, ResultBundle, SecondTexts, TextsFile } from './types.ts';

const screens = { review: ReviewPage, results: ResultsPage, result: ResultsPage, exit: ExitPage };
const fields = { list: ListField, month: MonthFields, year: YearField, children: ChildrenFields };

/** Ends the task, so that a tap need not wait for the next step. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Longer at a time would be felt on a slow phone. */
const LONGEST_MS = 10;

/** Goes through all steps, and breathes where they have taken long. */
async function inPieces<T>(steps: InSteps<T>): Promise<T> {
  for (let since = performance.now(); ; ) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < LONGEST_MS) continue;
    await breathe();
    since = performance.now();
  }
}

/**
 * Waits while somebody presses on something: it would move away before they let go, as it does in helper mode when the second language
 * comes, and the tap would be lost.
 */
async function untilLetGo(): Promise<void> {
  while (document.querySelector(':active')) await breathe();
}

/** The rules, registers, texts and screens. @param styled once the screens have their styles */
export async function arrive(law: SentLaw, texts: TextsFile, styled?: Promise<unknown>): Promise<ResultBundle> {
  showFirstUses(document.body);
  const rules = await inPieces(arrivedRules(law, opening.questions));
  await breathe();
  const engine = await inPieces(engineInSteps(rules, deductions, contradictionsBy(rules.bounds)));
  await breathe();
  const { offices } = law;
  const keys = textKeysOf(rules, Object.keys(offices));
  await styled;
  await breathe();
  const spoken = texts.office as OfficeTexts<readonly string[]>;
  await untilLetGo();
  void import('#components/copy-beside.ts');
  const names = rules.programmes.map(({ id }, place) => [id, spoken.names[place] as string]);
  return {
    strings: unpack(texts, keysIn(keys, 'beside')),
    keys,
    office: { say: spoken.say, names: Object.fromEntries(names) },
    unchecked: texts.unchecked,
    sources: compileSources(law),
    offices,
    engine,
    figures: (on) => figures(rules, on),
    screens,
    Listen,
    fields,
  };
}

/** The texts in the offices' language, of a day. */
export async function secondTexts(
  { keys, figures }: ResultBundle,
  file: Promise<{ default: TextsFile }>,
): Promise<SecondTexts> {
  const { default: texts } = await file;
  await breathe();
  const strings = unpack(texts, [...keysIn(keys, 'page'), ...keysIn(keys, 'beside')]);
  await untilLetGo();
  return (on) => translator(strings, office, figures(on));
}
