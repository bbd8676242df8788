/** Results as plain text, for a messenger or for the journal of an organisation. Never answers. */
import { inBrackets, type Translate, withoutIsolates } from '#i18n/translate.ts';
import { GROUP_WORDS } from '#results/result-text-keys.ts';
import type { SharedResult } from './list-link.ts';

type Frame = {
  /** The day, as people write it. */
  date: string;
  /** Where the tool is. */
  address: string;
  /** The office to ask about a result, by the programme. */
  officeOf: (programme: string) => string;
  steps: readonly string[];
};

/** The text in one language, line by line. Marks that keep pieces of mixed direction together are left out. */
export function asText(t: Translate, results: readonly SharedResult[], frame: Frame): string {
  const kinds = [...new Set(results.map(({ heading }) => heading))];
  const lines = [
    t('ui.check.resultsTitle'),
    frame.date,
    t('ui.results.notADecision'),
    ...(frame.steps.length > 0 ? ['', t('ui.results.doFirst')] : []),
    ...frame.steps.map((step, place) => `${place + 1}. ${t(`step.${step}`)}`),
    ...kinds.flatMap((heading) => [
      '',
      t(GROUP_WORDS[heading]),
      ...results
        .filter((one) => one.heading === heading)
        .map(
          ({ programme }) => `- ${t(`programme.${programme}.name`)}: ${t(`office.${frame.officeOf(programme)}.name`)}`,
        ),
    ]),
    '',
    frame.address,
  ];
  return lines.map(plain).join('\n');
}

/** A text as it stands outside a page: office words in brackets, no invisible marks. */
function plain(text: string): string {
  return withoutIsolates(inBrackets(text));
}
