import type { VNode } from 'preact';
import { formatDay } from '#engine/calendar.ts';
import { formatDate, formatDigits } from '#i18n/dates.ts';
import { QrCode } from '../share/QrCode.tsx';
import { useCheck } from '../shell/check-context.ts';
import type { TextSource } from '../text/Text.tsx';
import { SheetLine } from './SheetLine.tsx';
import { type OnSheet, siteAddress } from './use-print.ts';

/** What stands over a sheet: its heading, the day, whose it is, and where the tool is, as a code too. */
export function SheetHead({ officeText, qr, title }: OnSheet & { title: TextSource }): VNode {
  const { t, language, setting, helper } = useCheck();
  const date = formatDay(setting.on);
  const line = (text: TextSource) => <SheetLine text={text} officeText={officeText} />;
  return (
    <header class="sheet-head">
      <div>
        <h2>{line(title)}</h2>
        {line((say) => say('ui.answer.rulesOf', { date: formatDigits(date) }))}
        {helper && <p class="sheet-person">{line((say) => say('ui.print.person', { number: helper.person }))}</p>}
        {helper && !helper.isToday && (
          <p class="sheet-not-today">{line((say) => say('ui.print.notToday', { date: formatDate(date, say) }))}</p>
        )}
      </div>
      <p class="sheet-site">
        {qr && <QrCode drawn={qr} label={t('ui.site.name')} />}
        <b translate={false}>{t('ui.site.name')}</b>
        <bdi dir="ltr">{siteAddress(language.slug).replace(/^\w+:\/\//, '')}</bdi>
      </p>
    </header>
  );
}
