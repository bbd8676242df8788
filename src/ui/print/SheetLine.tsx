import office from 'virtual:office-language';
import type { ComponentChildren, VNode } from 'preact';
import { OfficeWords } from '#components/OfficeWords.tsx';
import type { Translate } from '#i18n/translate.ts';
import { useResults } from '../results/results-context.ts';
import { useCheck } from '../shell/check-context.ts';
import type { TextSource } from '../text/Text.tsx';

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
  const { t, language } = useCheck();
  const { bundle } = useResults();
  const word =
    officeWord !== undefined && !officeText && language.slug !== office.slug
      ? bundle.office.names[officeWord]
      : undefined;
  const cell = (say: Translate): VNode => (
    <>
      {mark !== undefined && <span class="sheet-mark">{mark}</span>}
      <span>
        {name && (
          <b>
            <Said text={name} say={say} />
          </b>
        )}
        {name && text && ': '}
        {text && <Said text={text} say={say} />}
        {under && (
          <small>
            <Said text={under} say={say} />
          </small>
        )}
      </span>
    </>
  );
  return (
    <span class={officeText || word ? 'sheet-line' : 'sheet-line sheet-line-alone'}>
      <span>{cell(t)}</span>
      {(officeText || word) && (
        <span lang={office.tag} dir={office.dir} data-lang={office.slug}>
          {officeText ? cell(officeText) : word}
        </span>
      )}
    </span>
  );
}

const Said = ({ text, say }: { text: TextSource; say: Translate }): VNode => (
  <OfficeWords text={typeof text === 'string' ? say(text) : text(say)} />
);
