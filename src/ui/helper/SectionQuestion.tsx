import type { TargetedKeyboardEvent, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { offeredBy } from '#check/offered.ts';
import type { Question } from '#questions/questions.ts';
import { readForm } from '../fields/read-form.ts';
import { QuestionBlock } from '../question/QuestionBlock.tsx';
import { answerWords } from '../review/answer-words.ts';
import { useCheck } from '../shell/check-context.ts';
import { Text } from '../text/Text.tsx';

type Props = {
  question: Question;
  /** Not answered yet. */
  isOpen: boolean;
  /** Shown as one line, which opens on request. */
  isFolded: boolean;
  showsKeys: boolean;
  onAnswer: () => void;
  /** Moves to what comes next, once it is there if the answer has just changed. */
  goOn: (hasChanged: boolean) => void;
};

const UNFINISHED: readonly string[] = ['nothing-chosen', 'no-list-choice', 'half-a-month', 'half-a-child'];

/** One question among others. A date counts once it is whole; Enter in it leads on. */
export function SectionQuestion({ question, isOpen, isFolded, showsKeys, onAnswer, goOn }: Props): VNode {
  const { setting, state, current, dispatch } = useCheck();
  const offered = useMemo(() => offeredBy(current, question), [current, question]);
  const given = state.answers[question.id];
  /** Takes the answer in the form; says whether it is another than before. */
  const read = (form: HTMLFormElement): boolean => {
    const entry = readForm(setting, question, new FormData(form));
    if (!('answer' in entry)) {
      // What is only half filled in is still being filled in.
      if (!UNFINISHED.includes(entry.mistake.kind))
        dispatch({ type: 'mistake', mistake: { question: question.id, ...entry.mistake } });
      return false;
    }
    if (entry.answer === given) return false;
    onAnswer();
    dispatch({ type: 'answer-in-section', question: question.id, value: entry.answer });
    return true;
  };
  const leadOn = (event: TargetedKeyboardEvent<HTMLFormElement>): void => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLSelectElement)) return;
    event.preventDefault();
    const hasChanged = read(event.currentTarget);
    if (hasChanged || given !== undefined) goOn(hasChanged);
  };
  // One element, folded or not: else the control that has the focus would be taken away while it is used.
  return (
    <details
      class={isFolded ? 'folded section-question-answered' : undefined}
      data-answered={given === undefined ? undefined : question.id}
      open={!isFolded}
    >
      <summary hidden={!isFolded}>
        {given !== undefined && (
          <Text text={(t) => `${t(`question.${question.id}.short`)}: ${answerWords(t, question, given)}`} />
        )}
      </summary>
      <form
        class={showsKeys ? 'question section-question section-question-keys' : 'question section-question'}
        data-part-question={isOpen ? 'open' : 'answered'}
        noValidate
        autocomplete="off"
        onChange={({ currentTarget }) => void read(currentTarget)}
        onKeyDown={leadOn}
        onSubmit={(event) => event.preventDefault()}
      >
        <QuestionBlock question={question} offered={offered} heading="h2" />
      </form>
    </details>
  );
}
