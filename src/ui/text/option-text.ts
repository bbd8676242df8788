/** The words of an option: its own, or those that follow from the limits it lies between. */
import { bandText } from '#i18n/bands.ts';
import type { Translate } from '#i18n/translate.ts';
import type { Option, Question } from '#questions/questions.ts';

/** What an option says in the language of `t`: "18–24 years". */
export function optionText(t: Translate, question: Pick<Question, 'id'>, { value, band }: Option): string {
  return band ? bandText(t, band) : t(`question.${question.id}.option.${value}`);
}
