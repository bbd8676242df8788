/** A person's verdicts, worked out once for the whole result page. */
import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { foresee } from '#engine/outlook.ts';
import { type Programme, programmeOf, type Topic } from '#engine/rulebook.ts';
import type { Situation } from '#engine/situation.ts';
import type { Verdict } from '#engine/verdict.ts';
import { inTopic, topicOf } from '#questions/topics.ts';
import { type Answer, answerOf } from '#results/answer.ts';
import { type Doer, doFirst, type FirstStep } from '#results/do-first.ts';
import { type Group, groupVerdicts, inOrder, mostlyUnknown } from '#results/groups.ts';
import { headingOf } from '#results/kinds.ts';
import { type LastDay, lastDaysOf } from '#results/last-days.ts';
import type { Source } from '#rulebook/sources.ts';
import type { ResultBundle } from '../bundle/types.ts';
import { useCheck } from '../shell/check-context.ts';

export type Results = {
  bundle: ResultBundle;
  situation: Situation;
  /** In the order of their programmes. */
  verdicts: readonly Verdict[];
  groups: readonly Group[];
  answer: Answer;
  /** In a check about one topic: its results, in its order, and an answer of all others. */
  topic: { own: readonly Verdict[]; rest: Answer } | undefined;
  /** Nothing is known of what all hangs on: there is no answer yet. */
  isEmpty: boolean;
  lastDays: readonly LastDay[];
  /** Who is to do what there is to do. */
  doer: Doer;
  /** What to do first. */
  first: readonly FirstStep[];
  /** Questions of the check itself that are not answered yet. */
  open: number;
  /** Questions that would still open something, for all results. */
  more: number;
};

export const ResultsContext = createContext<Results | undefined>(undefined);

/** The results around a component. */
export function useResults(): Results {
  const results = useContext(ResultsContext);
  if (!results) throw new Error('This component stands outside the results. Render it inside <ResultsPage>.');
  return results;
}

/** The texts that a verdict rests on. */
export const sourcesOf = ({ told }: Verdict, { sources }: ResultBundle): Source[] =>
  told.sources.flatMap((id) => sources[id] ?? []);

/** The verdicts on the answers so far. They are not shown before their texts are there. */
export function useVerdicts(): Results {
  const { current, bundle } = useCheck();
  if (typeof bundle === 'string')
    throw new Error('Results were shown before their texts. Render them only when they are there.');
  return useMemo(() => {
    const { engine, on } = current.setting;
    const situation = current.situation();
    const { programmes } = engine.rulebook;
    const results = programmes.map((programme) => foresee(situation, programme));
    const verdicts = inOrder(results, programmes);
    const groups = groupVerdicts(verdicts, programmes);
    const lastDays = verdicts.flatMap(({ programme, outcome }) =>
      lastDaysOf(situation, programmeOf(engine.rulebook, programme), outcome),
    );
    const { way } = engine.rulebook;
    const { knowledge } = situation;
    const given = { verdicts, programmes, way, knowledge, on, adult: engine.rulebook.country.adult.fact };
    const topic = topicOf(engine.rulebook, current.topic);
    const own = topic && ownVerdicts(topic, programmes, verdicts);
    const rest = own && answerOf({ ...given, verdicts: verdicts.filter((verdict) => !own.includes(verdict)) });
    const doer = { rulebook: engine.rulebook, knowledge, on };
    const answer = answerOf(given);
    return {
      bundle,
      situation,
      verdicts,
      groups,
      answer,
      topic: own && rest && { own, rest },
      isEmpty: !own && knowledge[way.start.fact] === undefined && mostlyUnknown(groups, programmes),
      lastDays,
      doer,
      first: doFirst(own ? groupVerdicts(own, programmes) : groups, lastDays, doer, answer.headline?.lead),
      open: current.pending().length,
      more: current.more().length,
    };
  }, [bundle, current]);
}

/** The verdicts on the programmes of a topic, in its order, but for what does not concern the person. */
function ownVerdicts(topic: Topic, programmes: readonly Programme[], verdicts: readonly Verdict[]): Verdict[] {
  return inTopic(topic, programmes)
    .map(({ id }) => verdicts.find(({ programme }) => programme === id) as Verdict)
    .filter(({ outcome }) => headingOf(outcome) !== undefined);
}
