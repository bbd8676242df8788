import type { VNode } from 'preact';
import type { Translate } from '#i18n/translate.ts';
import { answerWords } from '../review/answer-words.ts';
import { useCheck } from '../shell/check-context.ts';
import { SheetLine } from './SheetLine.tsx';

/** The answers on a sheet of their own: only for who wants them on paper. */
export function SheetAnswers({ officeText }: { officeText: Translate | undefined }): VNode {
  const { answers, path } = useCheck().current;
  return (
    <section class="sheet-answers">
      <h2>
        <SheetLine text="ui.results.yourAnswers" officeText={officeText} />
      </h2>
      {path.asked.map((question) => (
        <SheetLine
          key={question.id}
          officeText={officeText}
          text={(say) =>
            `${say(`question.${question.id}.short`)}: ${answerWords(say, question, answers[question.id] as string)}`
          }
        />
      ))}
    </section>
  );
}
