import type { VNode } from 'preact';
import { StatusIcon } from '#components/StatusIcon.tsx';
import type { Open } from '#engine/rulebook.ts';
import type { Verdict } from '#engine/verdict.ts';
import { type ResultStatus, statusesOf } from '#results/kinds.ts';
import { STATUS_WORDS } from '#results/result-text-keys.ts';
import { Text, type TextSource } from '../text/Text.tsx';
import { reasonWords } from './result-words.ts';

// What the words mean for the person. A duty says what happens without it.
const LINES: Record<Exclude<ResultStatus, 'duty'> | Open, string> = {
  likely: 'ui.results.line.likely',
  may: 'ui.results.line.may',
  ask: 'ui.results.line.ask',
  notnow: 'ui.results.line.notnow',
  // What may be so because nobody but the office can say: the law leaves it open, or we have not read the rule.
  law: 'ui.results.line.lawOpen',
  unread: 'ui.results.line.unread',
};

/** How a result stands: shape and words, the line that belongs to them, and the reason. */
export function StatusLines({ verdict }: { verdict: Verdict }): VNode {
  const statuses = statusesOf(verdict.outcome);
  const { office, open } = verdict.told;
  const line = (status: ResultStatus): TextSource =>
    status === 'duty'
      ? `programme.${verdict.programme}.duty`
      : (t) => t(LINES[open ?? status], { office: t(`office.${office}.name`) });
  return (
    <>
      <p class="statuses">
        {statuses.map((status) => (
          <span key={status} class="status" data-status={status}>
            <StatusIcon status={status} />
            <Text text={STATUS_WORDS[status]} />
          </span>
        ))}
      </p>
      {statuses.includes('duty') && (
        <p class="status-line consequence">
          <Text text={line('duty')} />
        </p>
      )}
      <p class="reason">
        {statuses
          .filter((status) => status !== 'duty')
          .map((status) => (
            <span key={status} class="status-line">
              <Text text={line(status)} />{' '}
            </span>
          ))}
        {verdict.outcome !== 'unknown' && <Text text={reasonWords(verdict.told)} />}
      </p>
    </>
  );
}
