import office from 'virtual:office-language';
import type { VNode } from 'preact';
import { OfficeWords } from '#components/OfficeWords.tsx';
import { formatDay } from '#engine/calendar.ts';
import { appealTold } from '#engine/follow-up.ts';
import { programmeOf } from '#engine/rulebook.ts';
import type { Verdict } from '#engine/verdict.ts';
import { formatDate, formatDigits } from '#i18n/dates.ts';
import { leftToRight, type Translate } from '#i18n/translate.ts';
import type { Answer } from '#results/answer.ts';
import { statusesOf } from '#results/kinds.ts';
import { rowWords } from '#results/row-status.ts';
import { amountWords, lastDayWords, lengthWords, plainName, reasonWords } from '../results/result-words.ts';
import { sourcesOf, useResults } from '../results/results-context.ts';
import { useCheck } from '../shell/check-context.ts';
import { Said, sayIn, type TextSource } from '../text/Said.tsx';
import { officeWords } from './office-words.ts';
import { SheetLine } from './SheetLine.tsx';
import type { OnSheet } from './use-print.ts';

type Props = Pick<OnSheet, 'officeText'> & { answer: Answer };

/** The second page: each result with its reason and its section of the law, then what to bring and whom to ask. */
export function SheetRights({ answer, officeText }: Props): VNode {
  const { t, language, setting } = useCheck();
  const { bundle, situation } = useResults();
  const { rulebook } = setting.engine;
  const told = toldIn(answer);
  const papers = told
    .filter(({ outcome }) => statusesOf(outcome).some((status) => status !== 'notnow'))
    .flatMap(({ programme }) => programmeOf(rulebook, programme).bring);
  const offices = told.map((verdict) => verdict.told.office);
  const appealOf = ({ programme }: Verdict): string => appealTold(situation, programmeOf(rulebook, programme));
  const appeals = [...new Set(told.map(appealOf))];
  const line = (text: TextSource) => <SheetLine text={text} officeText={officeText} />;
  return (
    <section class="sheet-rights">
      {line((say) =>
        say('ui.print.dates', {
          date: formatDate(formatDay(setting.on), say),
          checked: formatDigits(rulebook.checkedOn),
        }),
      )}
      <table class="sheet-table">
        <thead>
          <tr>
            <th scope="col">{t('ui.everything.result')}</th>
            <th scope="col">{language.endonym}</th>
            {officeText && (
              <th scope="col" lang={office.tag} dir={office.dir}>
                {office.endonym}
              </th>
            )}
            <th scope="col">{t('ui.everything.section')}</th>
          </tr>
        </thead>
        <tbody>
          {told.map((verdict) => (
            <Right
              key={verdict.programme}
              verdict={verdict}
              appeal={letterOf(appeals.indexOf(appealOf(verdict)))}
              officeText={officeText}
            />
          ))}
        </tbody>
      </table>
      <h3>{line('ui.results.appeal')}</h3>
      {appeals.map((appeal, place) => (
        <SheetLine key={appeal} mark={<b>{letterOf(place)}</b>} officeText={officeText} text={`appeal.${appeal}`} />
      ))}
      <h3>{line('ui.results.bring')}</h3>
      {[...new Set(papers)].map((paper) => (
        <SheetLine key={paper} mark="□" officeText={officeText} text={`bring.${paper}`} />
      ))}
      <h3>{line('ui.results.office')}</h3>
      {[...new Set(offices)].map((id) => (
        <div key={id} data-read-alone>
          <SheetLine officeText={officeText} text={officeWords(id, bundle.offices) ?? ''} />
        </div>
      ))}
      {line('country.help.interpreter')}
    </section>
  );
}

/** Several results have the same way to complain: it stands once, by a letter. */
const letterOf = (place: number): string => String.fromCharCode(65 + place);

/** All that the answer has rows for, a part under its whole. */
const toldIn = ({ now, stops }: Answer): Verdict[] =>
  [...now, ...stops.flatMap((stop) => ('event' in stop ? stop.rows : []))].flatMap(({ verdict, parts }) => [
    verdict,
    ...parts,
  ]);

/** One result: its name and status, what the page says of it in both languages, and the law. */
function Right({
  verdict,
  appeal,
  officeText,
}: Pick<OnSheet, 'officeText'> & { verdict: Verdict; appeal: string }): VNode {
  const { t, language } = useCheck();
  const { bundle } = useResults();
  const { programme, outcome } = verdict;
  const words = useWords(verdict, appeal);
  const sources = sourcesOf(verdict, bundle);
  const laws = [...new Set(sources.map(({ title }) => title))];
  const inOfficeLanguage = { lang: office.tag, dir: office.dir, 'data-lang': office.slug };
  const cell = (said: (text: TextSource) => VNode): VNode[] =>
    words.map((text, place) => <p key={place}>{said(text)}</p>);
  return (
    <tr>
      <th scope="row">
        <p>{plainName(programme)(t)}</p>
        {language.slug !== office.slug && <p {...inOfficeLanguage}>{bundle.office.names[programme]}</p>}
        <p class="sheet-status">
          {t(rowWords(outcome))}
          {officeText && <span {...inOfficeLanguage}>{officeText(rowWords(outcome))}</span>}
        </p>
      </th>
      <td>
        {cell((text) => (
          <Said text={text} isBesideOffice={officeText !== undefined} />
        ))}
      </td>
      {officeText && (
        <td {...inOfficeLanguage}>
          {cell((text) => (
            <OfficeWords text={sayIn(officeText, text)} />
          ))}
        </td>
      )}
      <td {...inOfficeLanguage}>
        {laws.map((law) => (
          <p key={law}>
            {law} {sources.flatMap(({ title, section }) => (title === law ? withSign(section) : [])).join(', ')}
          </p>
        ))}
      </td>
    </tr>
  );
}

/** The sign of a section stays on the line of its number. */
const withSign = (section: string): string => section.replaceAll('§ ', '§\u00A0');

/** What the page says of a result: why, what happens without it, how much, how long, until when, how to complain. */
function useWords({ programme: id, outcome, told, amount, length }: Verdict, appeal: string): TextSource[] {
  const { setting } = useCheck();
  const { lastDays } = useResults();
  const { country } = setting.engine.rulebook;
  const own = lastDays.filter((one) => one.programme === id);
  return [
    ...(outcome === 'unknown' ? [] : [reasonWords(told)]),
    ...(statusesOf(outcome).includes('duty') ? [`programme.${id}.duty`] : []),
    ...(told.event ? [(t: Translate) => t('ui.results.event', { event: t(`event.${told.event}`) })] : []),
    ...(amount ? [joined(amountWords(amount, country.currency.sign))] : []),
    ...(length ? [joined(lengthWords(length))] : []),
    ...own.map((one) => joined([`deadline.${one.id}`, ...(one.day === undefined ? [] : [lastDayWords(one.day)])])),
    (t) => `${t('ui.results.appeal')}: ${leftToRight(appeal)}`,
  ];
}

/** Several sentences in one line. */
const joined =
  (texts: readonly TextSource[]): TextSource =>
  (t) =>
    texts.map((text) => (typeof text === 'string' ? t(text) : text(t))).join(' ');
