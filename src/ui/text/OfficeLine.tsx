import office from 'virtual:office-language';
import type { VNode } from 'preact';
import { OfficeWords } from '#components/OfficeWords.tsx';
import type { Translate } from '#i18n/translate.ts';
import { sayIn, type TextSource } from './Said.tsx';
import { Text } from './Text.tsx';
import { useTexts } from './texts-context.ts';

/**
 * The line in the language of the offices beside a text that must not be misread, as long as nobody has checked its translation.
 * Where both languages are shown it stands there already.
 */
export function OfficeLine({ text }: { text: TextSource }): VNode | null {
  const { t, officeText, secondLanguage, isUnchecked } = useTexts();
  const available = secondLanguage?.available;
  if (!available || officeText) return null;
  if (!keysOf(text, t).some(isUnchecked)) return null;
  return (
    <span class="office-line" lang={office.tag} dir={office.dir} data-lang={office.slug}>
      <OfficeWords text={sayIn(available, text)} />
    </span>
  );
}

/** A text, and the line of the offices under it where it needs one. */
export function GuardedText({ text }: { text: TextSource }): VNode {
  return (
    <>
      <Text text={text} /> <OfficeLine text={text} />
    </>
  );
}

/** The texts that something is said with. */
function keysOf(text: TextSource, t: Translate): string[] {
  const keys: string[] = [];
  sayIn((key, values) => {
    keys.push(key);
    return t(key, values);
  }, text);
  return keys;
}
