import office from 'virtual:office-language';
import type { ComponentChildren, VNode } from 'preact';
import { OfficeWords } from '#components/OfficeWords.tsx';
import type { Translate } from '#i18n/translate.ts';
import { useResults } from '../results/results-context.ts';
import { useCheck } from '../shell/check-context.ts';
import { Said, sayIn, type TextSource } from '../text/Said.tsx';

type LineProps = {
  officeText: Translate | undefined;
  /** What the line is about. */
  name?: TextSource;
  text?: TextSource;
  /** What stands under the text, smaller. */
  under?: TextSource | undefined;
  /** What stands before the text: a box to tick, a shape. */
  mark?: ComponentChildren;
  /** The result whose office word stands on the offices' side while their texts are not there. */
  officeWord?: string;
};

/** One line in both languages. A language that runs from right to left stands on the right, another on the left. */
export function SheetLine({ officeText, name, text, under, mark, officeWord }: LineProps): VNode {
  const { language } = useCheck();
  const { bundle } = useResults();
  const word =
    officeWord !== undefined && !officeText && language.slug !== office.slug
      ? bundle.office.names[officeWord]
      : undefined;
  const cell = (said: (text: TextSource) => VNode): VNode => (
    <>
      {mark !== undefined && <span class="sheet-mark">{mark}</span>}
      <span>
        {name && <b>{said(name)}</b>}
        {name && text && ': '}
        {text && said(text)}
        {under && <small>{said(under)}</small>}
      </span>
    </>
  );
  return (
    <span class={officeText || word ? 'sheet-line' : 'sheet-line sheet-line-alone'}>
      <span>
        {cell((one) => (
          <Said text={one} isBesideOffice={officeText !== undefined} />
        ))}
      </span>
      {(officeText || word) && (
        <span lang={office.tag} dir={office.dir} data-lang={office.slug}>
          {officeText ? cell((one) => <OfficeWords text={sayIn(officeText, one)} />) : word}
        </span>
      )}
    </span>
  );
}
