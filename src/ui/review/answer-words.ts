/** Answers in words. */
import { formatWords } from '#i18n/dates.ts';
import type { Translate } from '#i18n/translate.ts';
import { UNKNOWN, WITHHELD } from '#questions/answers.ts';
import type { Question } from '#questions/questions.ts';

/** An answer as the person reads it: the chosen row, or the month. */
export function answerWords(t: Translate, { id, kind, options }: Question, answer: string): string {
  if (answer === UNKNOWN) return t('ui.check.unknown');
  if (answer === WITHHELD) return t('ui.check.withheld');
  if (options.some(({ value }) => value === answer)) return t(`question.${id}.option.${answer}`);
  if (kind === 'year') return answer;
  return answer
    .split(',')
    .map((month) => formatWords(month, t))
    .join(' · ');
}
