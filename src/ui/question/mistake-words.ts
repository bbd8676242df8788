/** What is wrong with an answer, in words. */
import type { Mistake } from '#check/state.ts';
import type { Engine } from '#engine/situation.ts';
import { formatWords } from '#i18n/dates.ts';
import type { Translate } from '#i18n/translate.ts';
import type { Answers } from '#questions/answers.ts';
import { questionOf } from '#questions/questions.ts';
import { answerWords } from '../review/answer-words.ts';

/** Those of `ui.error` are said on the first screen; all others come with the other screens. */
const KEYS: Record<Mistake['kind'], string> = {
  'nothing-chosen': 'ui.error.nothingChosen',
  'no-list-choice': 'ui.error.noListChoice',
  'half-a-month': 'ui.mistake.halfAMonth',
  'half-a-child': 'ui.mistake.halfAChild',
  'no-such-day': 'ui.mistake.noSuchDay',
  'day-ahead': 'ui.mistake.dayAhead',
  'month-ahead': 'ui.mistake.monthAhead',
  'too-far-ahead': 'ui.mistake.tooFarAhead',
  'too-early': 'ui.mistake.tooEarly',
  'child-ahead': 'ui.mistake.childAhead',
  'child-grown': 'ui.mistake.childGrown',
  contradiction: 'ui.mistake.contradiction',
};

/** What is wrong, and what to do. */
export function mistakeWords(t: Translate, engine: Engine, answers: Answers, mistake: Mistake): string {
  const key = KEYS[mistake.kind];
  if (mistake.kind === 'too-early') return t(key, { month: formatWords(mistake.from, t) });
  if ('child' in mistake) return t(key, { number: mistake.child, age: engine.rulebook.country.adult.at });
  return 'against' in mistake ? t(key, { answers: answersInWords(t, engine, answers, mistake.against) }) : t(key);
}

/** `Birth year: 2006 · Moved in: May 2024`, of some questions. */
export function answersInWords(t: Translate, engine: Engine, answers: Answers, questions: readonly string[]): string {
  return questions
    .map((id) => `${t(`question.${id}.short`)}: ${answerWords(t, questionOf(engine, id), answers[id] as string)}`)
    .join(' · ');
}
