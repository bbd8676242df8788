/** Answers in words. */
import { formatWords } from '#i18n/dates.ts';
import type { Translate } from '#i18n/translate.ts';
import { UNKNOWN, WITHHELD } from '#questions/answers.ts';
import type { Question } from '#questions/questions.ts';
import { optionText } from '../text/option-text.ts';

/** An answer as the person reads it: the chosen row, or the month. */
export function answerWords(t: Translate, { id, kind, options }: Question, answer: string): string {
  if (answer === UNKNOWN) return t('ui.check.unknown');
  if (answer === WITHHELD) return t('ui.check.withheld');
  const option = options.find(({ value }) => value === answer);
  if (option) return optionText(t, { id }, option);
  if (kind === 'year') return answer;
  return answer
    .split(',')
    .map((month) => formatWords(month, t))
    .join(' · ');
}
