import type { VNode } from 'preact';
import { questionFor } from '#questions/questions.ts';
import { useResults } from '../results/results-context.ts';
import { useCheck } from '../shell/check-context.ts';
import { Text } from '../text/Text.tsx';
import { OnPaper } from './OnPaper.tsx';
import { officeWords } from './office-words.ts';
import { SheetHead } from './SheetHead.tsx';
import { SheetLine } from './SheetLine.tsx';
import { usePrint } from './use-print.ts';

/** For somebody without an answer: how to find out, who helps, and whom to call in danger, on one sheet. */
export function PrintStart(): VNode {
  const { setting } = useCheck();
  const { bundle } = useResults();
  const { print, officeText, qr } = usePrint();
  const { rulebook } = setting.engine;
  const { fact, offices, emergency } = rulebook.way.start;
  const question = questionFor(rulebook, fact);
  const line = (text: string) => <SheetLine text={text} officeText={officeText} />;
  return (
    <>
      <p class="buttons">
        <button type="button" class="button button-secondary" data-action="print" onClick={print}>
          <Text text="ui.print.print" />
        </button>
      </p>
      <OnPaper>
        <SheetHead officeText={officeText} qr={qr} title="country.start.title" />
        {question && line(`question.${question.id}.find`)}
        <h3>{line('ui.start.help')}</h3>
        {offices.map((id) => (
          <SheetLine
            key={id}
            officeText={officeText}
            text={`office.${id}.what`}
            name={officeWords(id, bundle.offices) ?? ''}
          />
        ))}
        {line('country.help.interpreter')}
        <h3>{line('ui.start.danger')}</h3>
        {emergency.map((number) => (
          <SheetLine key={number} mark={<b>{number}</b>} officeText={officeText} text={`emergency.${number}`} />
        ))}
      </OnPaper>
    </>
  );
}
