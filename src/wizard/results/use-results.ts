import { useMemo } from 'preact/hooks';
import { evaluate } from '../../engine/evaluate.ts';
import { pendingQuestions, situationOf } from '../../questions/next-question.ts';
import { type Group, groupVerdicts } from '../../results/groups.ts';
import { useCheck } from '../check-context.ts';
import { useLate } from './use-late.ts';

export type Results = {
  groups: readonly Group[];
  /** Questions of the check itself that are not answered yet. */
  open: number;
};

/** The verdicts on the answers so far, in groups. */
export function useResults(): Results {
  const { state } = useCheck();
  const { setting } = useLate();
  return useMemo(() => {
    const { engine, on } = setting;
    const situation = situationOf(engine, state.answers, on);
    const { programmes } = engine.rulebook;
    const verdicts = programmes.map((programme) => evaluate(situation, programme));
    return { groups: groupVerdicts(verdicts, programmes), open: pendingQuestions(engine, state.answers, on).length };
  }, [setting, state.answers]);
}
