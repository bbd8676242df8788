/** The answer that somebody gets, as the page puts it together. */
import { caseOf } from '#check/case.ts';
import type { Setting } from '#check/setting.ts';
import { foresee } from '#engine/outlook.ts';
import { type Answers, isAnswer, UNKNOWN } from '#questions/answers.ts';
import { answerOf } from '#results/answer.ts';
import { doFirst } from '#results/do-first.ts';
import { groupVerdicts } from '#results/groups.ts';
import { lastDaysOf } from '#results/last-days.ts';

/** Answers every question as it comes; what is not given or not offered is "I do not know". */
function answered(setting: Setting, given: Answers): Answers {
  const { engine, on } = setting;
  let answers: Answers = {};
  for (let next = caseOf(setting, answers).path.next; next; next = caseOf(setting, answers).path.next) {
    const value = given[next.id];
    answers = { ...answers, [next.id]: isAnswer(engine.rulebook, next, value, on) ? value : UNKNOWN };
  }
  return answers;
}

export function resultsOf(setting: Setting, given: Answers) {
  const { engine, on } = setting;
  const { programmes, way, country } = engine.rulebook;
  const situation = caseOf(setting, answered(setting, given)).situation();
  const { knowledge } = situation;
  const verdicts = programmes.map((programme) => foresee(situation, programme));
  const groups = groupVerdicts(verdicts, programmes);
  const lastDays = programmes.flatMap((programme, place) =>
    lastDaysOf(situation, programme, verdicts[place]?.outcome ?? 'unknown'),
  );
  const answer = answerOf({ verdicts, programmes, way, knowledge, on, adult: country.adult.fact });
  const steps = doFirst(groups, lastDays, { rulebook: engine.rulebook, knowledge, on }, answer.headline?.lead);
  return { groups, lastDays, answer, steps };
}
