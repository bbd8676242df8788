import type { VNode } from 'preact';
import type { Shareable } from '../share/use-print-and-share.ts';
import { OnPaper } from './OnPaper.tsx';
import { SheetAnswer } from './SheetAnswer.tsx';
import { SheetAnswers } from './SheetAnswers.tsx';
import { SheetRights } from './SheetRights.tsx';
import type { OnSheet } from './use-print.ts';

type Props = OnSheet & { shareable: Shareable; withAnswers: boolean };

/** What is printed instead of the page, in the person's language and that of the offices: the answer, then each result in full. */
export function PrintSheet({ shareable, withAnswers, officeText, qr }: Props): VNode {
  return (
    <OnPaper>
      <SheetAnswer shareable={shareable} officeText={officeText} qr={qr} />
      <SheetRights answer={shareable.answer} officeText={officeText} />
      {withAnswers && <SheetAnswers officeText={officeText} />}
    </OnPaper>
  );
}
