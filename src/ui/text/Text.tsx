import office from 'virtual:office-language';
import type { VNode } from 'preact';
import { OfficeWords } from '#components/OfficeWords.tsx';
import type { Translate } from '#i18n/translate.ts';
import { useTexts } from './texts-context.ts';

/** A key, or what to say with the texts of any language. */
export type TextSource = string | ((t: Translate) => string);

/** A text in the person's language and, where they want both, the line in the language of the offices under it. */
export function Text({ text }: { text: TextSource }): VNode {
  const { t, officeText } = useTexts();
  const say = typeof text === 'string' ? (texts: Translate) => texts(text) : text;
  if (!officeText) return <OfficeWords text={say(t)} />;
  return (
    <span class="both">
      <span>
        <OfficeWords text={say(t)} />
      </span>
      <span class="second" lang={office.tag} dir={office.dir} data-lang={office.slug}>
        <OfficeWords text={say(officeText)} />
      </span>
    </span>
  );
}
