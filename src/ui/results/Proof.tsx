import office from 'virtual:office-language';
import type { VNode } from 'preact';
import { formatDay } from '#engine/calendar.ts';
import type { Verdict } from '#engine/verdict.ts';
import { formatDigits } from '#i18n/dates.ts';
import { mustBeCheckedAgain } from '#results/freshness.ts';
import { type Sureness, sureness } from '#results/sureness.ts';
import type { Source } from '#rulebook/sources.ts';
import { useCheck } from '../shell/check-context.ts';
import { Text, type TextSource } from '../text/Text.tsx';
import { sourcesOf, useResults } from './results-context.ts';

/** Sources that are weaker than a dated law, which the card says in words. */
const WEAK = ['undated-page', 'press'];

/** How sure the result is, the law it rests on, and when somebody last looked. */
export function Proof({ verdict }: { verdict: Verdict }): VNode {
  const { setting } = useCheck();
  const { bundle } = useResults();
  const sources = sourcesOf(verdict, bundle);
  const weak = [...new Set(sources.map(({ firmness }) => firmness))].filter((firmness) => WEAK.includes(firmness));
  const checked = sources.map((source) => source.checked).sort()[0];
  return (
    <div class="proof">
      {sureness(verdict).map((sure) => (
        <p key={sure.line} class={`sure-${sure.line}`}>
          <Text text={sayable(sure)} />
        </p>
      ))}
      {weak.map((firmness) => (
        <p key={firmness}>
          <Text text={(t) => t('ui.results.firmness', { source: t(`firmness.${firmness}`) })} />
        </p>
      ))}
      <p class="source">
        {verdict.told.reason && (
          <>
            <Text text={(t) => t('ui.right.inForce', { date: formatDigits(formatDay(verdict.row.from)) })} />{' '}
          </>
        )}
        <Text text="ui.results.source" />
      </p>
      <SourceList sources={sources} isRead={verdict.told.open !== 'unread'} />
      {checked && (
        <p class="source">
          <Text text={(t) => t('ui.results.checked', { date: formatDigits(checked) })} />{' '}
          {mustBeCheckedAgain(sources, setting.on) && (
            <b>
              <Text text="ui.results.checkAgain" />
            </b>
          )}
        </p>
      )}
    </div>
  );
}

/** Each text that the result rests on, and up to which day it was read; a page without a date, on that day. */
function SourceList({ sources, isRead }: { sources: readonly Source[]; isRead: boolean }): VNode {
  return (
    <ul class="source">
      {sources.map(({ title, section, url, textOf, checked }) => (
        <li key={url + section}>
          <a href={url} lang={office.tag} hreflang={office.tag} dir={office.dir}>
            {title} {section}
          </a>
          {isRead && (
            <>
              {'. '}
              <Text
                text={(t) =>
                  textOf
                    ? t('ui.results.textOf', { date: formatDigits(textOf) })
                    : t('ui.results.readOn', { date: formatDigits(checked) })
                }
              />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What a line of sureness says. */
function sayable(sure: Sureness): TextSource {
  switch (sure.line) {
    case 'clear':
      return 'ui.results.sure.clear';
    case 'office-judges':
      return 'ui.results.sure.officeJudges';
    case 'law-open':
      return 'ui.results.sure.lawOpen';
    case 'unread':
      return 'ui.results.sure.unread';
    case 'changes':
      return (t) => t('ui.results.sure.changes', { date: formatDigits(formatDay(sure.on)) });
    case 'adopted':
      return 'ui.results.sure.adopted';
  }
}
