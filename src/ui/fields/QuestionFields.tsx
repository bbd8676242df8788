import type { VNode } from 'preact';
import type { Offered } from '#check/offered.ts';
import { UNKNOWN, WITHHELD } from '#questions/answers.ts';
import type { Question } from '#questions/questions.ts';
import { useCheck } from '../shell/check-context.ts';
import { Text } from '../text/Text.tsx';
import { OptionGroups } from './OptionGroups.tsx';
import { RadioOption } from './RadioOption.tsx';

type Props = { question: Question; offered: Offered; given: string | undefined };

/**
 * The answers to choose from, then "I do not know". Nothing is chosen beforehand. The controls keep their own
 * state: what is chosen is read when Continue is pressed, so that a choice made before the script came counts too.
 */
export function QuestionFields({ question, offered, given }: Props): VNode {
  const { bundle } = useCheck();
  const { options, years } = offered;
  const { kind } = question;
  const Fields = kind === 'choice' || typeof bundle === 'string' ? undefined : bundle.fields[kind];
  const fields = { question, options, years, given };
  const rows = <OptionGroups question={question} offered={offered} given={given} />;
  const open = <OpenAnswers question={question} given={given} />;
  if (Fields && kind === 'children') return <Fields {...fields} none={rows} open={open} />;
  return (
    <div onChange={keepOneAnswer}>
      {Fields && <Fields {...fields} />}
      {kind !== 'list' && rows}
      {open}
    </div>
  );
}

/** "I do not know", with how to find out, and where the question is sensitive "I do not want to answer". */
function OpenAnswers({ question, given }: Pick<Props, 'question' | 'given'>): VNode {
  const { optional } = useCheck();
  const find = optional(`question.${question.id}.find`);
  const row = { name: question.id, given };
  return (
    <div class="options options-open">
      <RadioOption {...row} value={UNKNOWN} describedBy={find && `find-${question.id}`} label="ui.check.unknown" />
      <p class="notice find" id={`find-${question.id}`}>
        {find && <Text text={`question.${question.id}.find`} />} <Text text="ui.check.goOn" />
      </p>
      {question.sensitive && <RadioOption {...row} value={WITHHELD} label="ui.check.withheld" />}
    </div>
  );
}

/** Of rows and lists on one screen only the last touched holds the answer; the other kind is cleared. */
function keepOneAnswer({ target, currentTarget }: Event): void {
  const all = currentTarget as HTMLElement;
  if (target instanceof HTMLSelectElement) for (const row of all.querySelectorAll('input')) row.checked = false;
  if (target instanceof HTMLInputElement) for (const list of all.querySelectorAll('select')) list.value = '';
}
