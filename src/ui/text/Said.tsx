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
 * A text in the person's language. A reason that only a past day can give is not translated into every language: then the words of
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
  if (isThere) return <OfficeWords text={said} />;
  if (secondLanguage?.failed) return <OfficeWords text={t('country.secondLanguage.failed')} />;
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

/** What a text says in one language. */
export const sayIn = (t: Translate, text: TextSource): string => (typeof text === 'string' ? t(text) : text(t));
