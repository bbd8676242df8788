import type { VNode } from 'preact';
import type { Option, Question } from '#questions/questions.ts';
import { optionText } from '../text/option-text.ts';
import { Text } from '../text/Text.tsx';
import { firstId } from './first-id.ts';
import { RadioOption } from './RadioOption.tsx';

type Props = { question: Question; options: readonly Option[]; given: string | undefined };

/** Rows, under small headings where the question has groups. */
export function OptionGroups({ question, options, given }: Props): VNode {
  const groups = [...new Set(options.map(({ group }) => group))];
  const rows = (group: string | undefined) => (
    <div class="options">
      {options.map((option, place) =>
        option.group === group ? (
          <RadioOption
            key={option.value}
            name={question.id}
            value={option.value}
            given={given}
            id={place === 0 && question.kind === 'choice' ? firstId(question) : undefined}
            picture={option.picture}
            label={(t) => optionText(t, question, option)}
          />
        ) : null,
      )}
    </div>
  );
  return (
    <>
      {groups.map((group) => {
        if (group === undefined) return rows(group);
        const heading = <Text text={`question.${question.id}.group.${group}`} />;
        if (group !== question.foldedGroup)
          return (
            <fieldset key={group} class="option-group">
              <legend>
                <h2>{heading}</h2>
              </legend>
              {rows(group)}
            </fieldset>
          );
        return (
          <details
            key={group}
            class="more-options"
            open={options.some((option) => option.group === question.foldedGroup && option.value === given)}
          >
            <summary>{heading}</summary>
            {rows(group)}
          </details>
        );
      })}
    </>
  );
}
