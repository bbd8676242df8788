/** What somebody copies or mails where a right looks wrong to them: where it stands, and in which versions. Never an answer. */
import { formatDigits } from '#i18n/dates.ts';
import { outsideOfPage, type Translate } from '#i18n/translate.ts';

export type Place = {
  programme: string;
  /** As the offices call it. */
  name: string;
  /** The row of the table, where it is known. */
  row?: string | undefined;
  rules: { version: number; checkedOn: string };
  /** Of the page. */
  language: string;
  site: { version: string; day: string };
};

/** The text, for those who mend the rules. Its last line asks what is wrong, and what the person writes comes below. @param t of the offices */
export const correctionText = (t: Translate, { programme, name, row = '–', rules, language, site }: Place): string =>
  `${outsideOfPage(
    t('ui.rules.wrong', {
      programme,
      name,
      row,
      version: rules.version,
      date: formatDigits(rules.checkedOn),
      language,
      site: site.version,
      day: formatDigits(site.day),
    }),
  )}\n`;

/** Opens a letter with the text in the mail programme of the person; the first line is what it is about. */
export function mailLink(address: string, text: string): string {
  const [subject = ''] = text.split('\n');
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
}
