import type { VNode } from 'preact';
import type { Offered } from '#check/offered.ts';
import type { Option, Question } from '#questions/questions.ts';
import { optionText } from '../text/option-text.ts';
import { Text } from '../text/Text.tsx';
import { firstId } from './first-id.ts';
import { RadioOption } from './RadioOption.tsx';

type Props = { question: Question; offered: Offered; given: string | undefined };

/** Rows; what the answer before has folded away stands behind them, under small headings where it has groups. */
export function OptionGroups({ question, offered: { options, folded }, given }: Props): VNode {
  const [first] = options.filter((option) => !folded.has(option));
  const rows = (shown: readonly Option[]) => (
    <div class="options">
      {shown.map((option) => (
        <RadioOption
          key={option.value}
          name={question.id}
          value={option.value}
          given={given}
          id={option === first && question.kind === 'choice' ? firstId(question) : undefined}
          picture={option.picture}
          label={(t) => optionText(t, question, option)}
        />
      ))}
    </div>
  );
  const behind = [...folded];
  return (
    <>
      {rows(options.filter((option) => !folded.has(option)))}
      {behind.length > 0 && (
        <details class="more-options" open={behind.some(({ value }) => value === given)}>
          <summary>
            <Text text={`question.${question.id}.more`} />
          </summary>
          {[...new Set(behind.map(({ group }) => group))].map((group) => (
            <fieldset key={group} class="option-group">
              {group && (
                <legend>
                  <h2>
                    <Text text={`question.${question.id}.group.${group}`} />
                  </h2>
                </legend>
              )}
              {rows(behind.filter((option) => option.group === group))}
            </fieldset>
          ))}
        </details>
      )}
    </>
  );
}
