import type { VNode } from 'preact';
import { Words } from '../../components/Words.tsx';
import type { Translate } from '../../i18n/translate.ts';
import { useCheck } from '../check-context.ts';
import type { Sayable } from '../Say.tsx';
import { useResults } from './results-context.ts';

type LineProps = { text: Sayable; norwegian: Translate | undefined; mark?: string; officeWord?: string };

/** One line in both languages. A language that runs from right to left stands on the right, another on the left. */
export function SheetLine({ text, norwegian, mark, officeWord }: LineProps): VNode {
  const { t, language } = useCheck();
  const { late } = useResults();
  const say = typeof text === 'string' ? (texts: Translate) => texts(text) : text;
  const second = norwegian
    ? say(norwegian)
    : language.slug === 'nb'
      ? undefined
      : officeWord && late.office.names[officeWord];
  return (
    <span class={second === undefined ? 'sheet-line sheet-line-alone' : 'sheet-line'} dir={language.dir}>
      <span>
        {mark} <Words text={say(t)} />
      </span>
      {second !== undefined && (
        <span lang="nb" dir="ltr" data-lang="nb">
          {mark} <Words text={second} />
        </span>
      )}
    </span>
  );
}
