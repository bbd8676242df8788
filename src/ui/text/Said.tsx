import office from 'virtual:office-language';
import type { VNode } from 'preact';
import { OfficeWords } from '#components/OfficeWords.tsx';
import type { Translate } from '#i18n/translate.ts';
import { isReason } from '#rulebook/reason-key.ts';
import { useTexts } from './texts-context.ts';

/** A key, or what to say with the texts of any language. */
export type TextSource = string | ((t: Translate) => string);

type Props = {
  text: TextSource;
  /** The same stands beside it in the language of the offices. */
  isBesideOffice: boolean;
};

/**
 * A text in the person's language, in an element of its own, which goes as a whole when the text becomes another: a browser's translator
 * puts elements of its own in the place of the words, and words put there anew would stand beside them. A reason that only a past day can give is not translated into every language: then the words of
 * the offices' language stand here, with a line that says so.
 */
export function Said({ text, isBesideOffice }: Props): VNode {
  const { t, optional, secondLanguage } = useTexts();
  let isThere = true;
  const said = sayIn((key, values) => {
    if (!isReason(key) || optional(key) !== undefined) return t(key, values);
    isThere = false;
    return '';
  }, text);
  if (!isThere && secondLanguage?.failed) return <Words text={t('country.secondLanguage.failed')} />;
  if (isThere) return <Words text={said} />;
  const officeText = secondLanguage?.available;
  return (
    <>
      {t('country.results.heldBefore')}
      {officeText && !isBesideOffice && (
        <>
          {' '}
          <span lang={office.tag} dir={office.dir}>
            <OfficeWords text={sayIn(officeText, text)} />
          </span>
        </>
      )}
    </>
  );
}

/** Words, and not a piece of others that stood there before. */
export const Words = ({ text }: { text: string }): VNode => (
  <span key={text}>
    <OfficeWords text={text} />
  </span>
);

/** What a text says in one language. */
export const sayIn = (t: Translate, text: TextSource): string => (typeof text === 'string' ? t(text) : text(t));
