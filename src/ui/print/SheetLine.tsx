import office from 'virtual:office-language';
import type { VNode } from 'preact';
import { OfficeWords } from '#components/OfficeWords.tsx';
import type { Translate } from '#i18n/translate.ts';
import { useResults } from '../results/results-context.ts';
import { useCheck } from '../shell/check-context.ts';
import type { TextSource } from '../text/Text.tsx';

type LineProps = { text: TextSource; officeText: Translate | undefined; mark?: string; officeWord?: string };

/** One line in both languages. A language that runs from right to left stands on the right, another on the left. */
export function SheetLine({ text, officeText, mark, officeWord }: LineProps): VNode {
  const { t, language } = useCheck();
  const { bundle } = useResults();
  const say = typeof text === 'string' ? (texts: Translate) => texts(text) : text;
  const second = officeText
    ? say(officeText)
    : language.slug === office.slug
      ? undefined
      : officeWord && bundle.office.names[officeWord];
  return (
    <span class={second === undefined ? 'sheet-line sheet-line-alone' : 'sheet-line'} dir={language.dir}>
      <span>
        {mark} <OfficeWords text={say(t)} />
      </span>
      {second !== undefined && (
        <span lang={office.tag} dir={office.dir} data-lang={office.slug}>
          {mark} <OfficeWords text={second} />
        </span>
      )}
    </span>
  );
}
