import { hostOf, unbroken } from '#components/ways.ts';
import { leftToRight, type Translate } from '#i18n/translate.ts';
import type { Offices } from '#rulebook/offices.ts';

/** An office and how to reach it, in one line; nothing where there is no office. */
export function officeWords(id: string, offices: Offices): ((t: Translate) => string) | undefined {
  const { web, phone } = offices[id] ?? {};
  const ways = [phone && unbroken(phone), web && hostOf(web)].filter((way) => way !== undefined).map(leftToRight);
  return id === '' ? undefined : (t) => [t(`office.${id}.name`), ...ways].join(' · ');
}
