import type { VNode } from 'preact';
import { StatusIcon } from '#components/StatusIcon.tsx';
import { formatDay } from '#engine/calendar.ts';
import { formatDate, formatDigits, formatWeekday } from '#i18n/dates.ts';
import { leftToRight, type Translate } from '#i18n/translate.ts';
import { statusesOf } from '#results/kinds.ts';
import { GROUP_WORDS, shownInList } from '#results/result-text-keys.ts';
import { useResults } from '../results/results-context.ts';
import { type Drawn, QrCode } from '../share/QrCode.tsx';
import type { Shareable } from '../share/use-print-and-share.ts';
import { useCheck } from '../shell/check-context.ts';
import { hostOf, unbroken } from '../text/OfficeLines.tsx';
import type { TextSource } from '../text/Text.tsx';
import { SheetAnswers } from './SheetAnswers.tsx';
import { SheetLine } from './SheetLine.tsx';

type Props = { shareable: Shareable; officeText: Translate | undefined; withAnswers: boolean; qr: Drawn | undefined };

/** What is printed instead of the page: two columns, own language and that of the offices, line beside line. */
export function PrintSheet({ shareable, officeText, withAnswers, qr }: Props): VNode {
  const { setting, helper } = useCheck();
  const { first: steps, verdicts, bundle } = useResults();
  const { checkedOn, programmes } = setting.engine.rulebook;
  const shown = new Set(shareable.results.map(({ programme }) => programme));
  const first = steps.filter(({ programme }) => shown.has(programme));
  const listed = verdicts.filter(({ programme }) => shown.has(programme));
  const duties = listed.filter(({ outcome }) => statusesOf(outcome).includes('duty'));
  const offices = [
    ...new Set(
      shareable.results.flatMap(
        ({ programme }) => listed.find((one) => one.programme === programme)?.told.office ?? [],
      ),
    ),
  ];
  const papers = [
    ...new Set(
      listed
        .filter(({ outcome }) => statusesOf(outcome).some((status) => status !== 'notnow'))
        .flatMap(({ programme }) => programmes.find(({ id }) => id === programme)?.bring ?? []),
    ),
  ];
  const site = typeof location === 'undefined' ? '' : location.host;
  const line = (text: TextSource) => <SheetLine text={text} officeText={officeText} />;

  return (
    <div class="sheet">
      <p class="sheet-top">
        <b>{site}</b> <bdi>{formatDigits(formatDay(setting.on))}</bdi>
      </p>
      <h2>{line('ui.check.resultsTitle')}</h2>
      {line('ui.results.notADecision')}
      {line((say) =>
        say('ui.print.dates', { date: formatDate(formatDay(setting.on), say), checked: formatDigits(checkedOn) }),
      )}
      {helper && <p class="sheet-person">{line((say) => say('ui.print.person', { number: helper.person }))}</p>}
      {helper && !helper.isToday && (
        <p class="sheet-not-today">
          {line((say) => say('ui.print.notToday', { date: formatDate(formatDay(setting.on), say) }))}
        </p>
      )}
      {first.length > 0 && <h3>{line('ui.results.doFirst')}</h3>}
      {first.map(({ step, lastDay }) => (
        <SheetLine
          key={step}
          mark="□"
          officeText={officeText}
          text={(say) =>
            [
              say(`step.${step}`),
              lastDay && say('ui.results.lastDay', { date: formatWeekday(formatDay(lastDay.day), say) }),
            ]
              .filter(Boolean)
              .join(' ')
          }
        />
      ))}
      {duties.length > 0 && <h3>{line(GROUP_WORDS.duty)}</h3>}
      {duties.map(({ programme }) => (
        <SheetLine
          key={programme}
          officeText={officeText}
          text={(say) => `${say(`programme.${programme}.name`)}. ${say(`programme.${programme}.duty`)}`}
        />
      ))}
      {(['likely', 'may', 'waiting'] as const).map((kind) => {
        const { status, words } = shownInList(kind);
        const own = shareable.results.filter((one) => one.heading === kind);
        return own.length === 0 ? null : (
          <section key={kind}>
            <h3>
              <StatusIcon status={status} />
              {line(words)}
            </h3>
            {own.map(({ programme }) => (
              <SheetLine
                key={programme}
                officeText={officeText}
                officeWord={programme}
                text={`programme.${programme}.name`}
              />
            ))}
          </section>
        );
      })}
      <h3>{line('ui.results.bring')}</h3>
      {papers.map((paper) => (
        <SheetLine key={paper} mark="□" officeText={officeText} text={`bring.${paper}`} />
      ))}
      <h3>{line('ui.results.office')}</h3>
      {offices.map((office) => {
        const { web, phone } = bundle.offices[office] ?? {};
        const ways = [phone && unbroken(phone), web && hostOf(web)]
          .filter((way) => way !== undefined)
          .map(leftToRight)
          .join(' · ');
        return (
          <SheetLine
            key={office}
            officeText={officeText}
            text={(say) => [say(`office.${office}.name`), ways].filter(Boolean).join(': ')}
          />
        );
      })}
      {line('country.help.interpreter')}
      {line('ui.print.tearUp')}
      <p class="sheet-end">
        {qr && <QrCode drawn={qr} label={site} />}
        <bdi>{siteAddress()}</bdi>
      </p>
      {withAnswers && <SheetAnswers officeText={officeText} />}
    </div>
  );
}

/** Where the tool is, in the person's language. */
export function siteAddress(): string {
  return typeof location === 'undefined' ? '' : new URL('../', location.href).href.replace(/[?#].*$/, '');
}
