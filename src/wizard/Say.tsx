import type { VNode } from 'preact';
import { Words } from '../components/Words.tsx';
import type { Translate } from '../i18n/translate.ts';
import { useTexts } from './texts-context.ts';

/** A key, or what to say with the texts of any language. */
export type Sayable = string | ((t: Translate) => string);

/** A text in the person's language and, where they want both, the Norwegian line under it. */
export function Say({ text }: { text: Sayable }): VNode {
  const { t, norwegian } = useTexts();
  const say = typeof text === 'string' ? (texts: Translate) => texts(text) : text;
  if (!norwegian) return <Words text={say(t)} />;
  return (
    <span class="both">
      <span>
        <Words text={say(t)} />
      </span>
      <span class="second" lang="nb" dir="ltr" data-lang="nb">
        <Words text={say(norwegian)} />
      </span>
    </span>
  );
}
