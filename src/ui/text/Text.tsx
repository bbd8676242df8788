import office from 'virtual:office-language';
import type { VNode } from 'preact';
import { Said, sayIn, type TextSource, Words } from './Said.tsx';
import { useTexts } from './texts-context.ts';

export type { TextSource };

/** A text in the person's language and, where they want both, the line in the language of the offices under it. */
export function Text({ text }: { text: TextSource }): VNode {
  const { officeText } = useTexts();
  if (!officeText) return <Said text={text} isBesideOffice={false} />;
  return (
    <span class="both">
      <span>
        <Said text={text} isBesideOffice />
      </span>
      <span class="second" lang={office.tag} dir={office.dir} data-lang={office.slug}>
        <Words text={sayIn(officeText, text)} />
      </span>
    </span>
  );
}
