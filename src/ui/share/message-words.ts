/** The answer in the words of one language, for a message. */
import { type Day, formatDay } from '#engine/calendar.ts';
import { formatDigits } from '#i18n/dates.ts';
import type { Translate } from '#i18n/translate.ts';
import type { Answer } from '#results/answer.ts';
import type { FirstStep } from '#results/do-first.ts';
import type { LastDay } from '#results/last-days.ts';
import type { AnswerWords } from '#share/as-text.ts';
import { factWords, plainName } from '../results/result-words.ts';

type Told = {
  /** The key of the sentence about the person. */
  title: string;
  answer: Answer;
  steps: readonly FirstStep[];
  lastDays: readonly LastDay[];
  on: Day;
  /** The sign of the currency. */
  sign: string;
};

/** What a message says of an answer. */
export function messageWords(t: Translate, { title, answer, steps, lastDays, on, sign }: Told): AnswerWords {
  const isNow = (id: string): boolean => answer.now.some(({ verdict }) => verdict.programme === id);
  // A bare name says that something comes: not where it is there already and changes, nor where it ends.
  const later = answer.stops.flatMap((stop) =>
    'event' in stop
      ? stop.rows.map(({ verdict }) => verdict.programme)
      : stop.coming.flatMap(({ programme, status }) => (status === 'notnow' || isNow(programme) ? [] : programme)),
  );
  return {
    opening: [t(title), t('ui.answer.rulesOf', { date: formatDigits(formatDay(on)) })],
    steps: {
      title: t('ui.results.doFirst'),
      lines: steps.map(({ step, lastDay }) =>
        [t(`step.${step}`), lastDay && t('ui.answer.lastDay', { date: formatDigits(formatDay(lastDay.day)) })]
          .filter(Boolean)
          .join(' '),
      ),
    },
    now: {
      title: t('ui.answer.now'),
      rows: answer.now.map((row) => `${plainName(row.verdict.programme)(t)}: ${factWords(row, lastDays, on, sign)(t)}`),
    },
    later: { title: t('ui.answer.later'), names: [...new Set(later)].map((id) => plainName(id)(t)) },
    more: (number) => t('ui.answer.moreRows', { number }),
  };
}
