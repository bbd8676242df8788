import type { VNode } from 'preact';
import { StatusIcon } from '#components/StatusIcon.tsx';
import { HAS_DUTY, type Open } from '#engine/rulebook.ts';
import type { Verdict } from '#engine/verdict.ts';
import { headingOf } from '#results/kinds.ts';
import { rowStatus, rowWords } from '#results/row-status.ts';
import { Text, type TextSource } from '../text/Text.tsx';
import { reasonWords } from './result-words.ts';

// What follows for the person from a status that is no plain right.
const LINES: Partial<Record<string, string>> & Record<Open, string> = {
  may: 'ui.results.line.may',
  ask: 'ui.results.line.ask',
  notnow: 'ui.results.line.notnow',
  // What may be so because nobody but the office can say: the law leaves it open, or we have not read the rule.
  law: 'ui.results.line.lawOpen',
  unread: 'ui.results.line.unread',
};

/** How a result stands: one shape and one word, the reason, and what follows; a duty says what happens without it. */
export function StatusLines({ verdict }: { verdict: Verdict }): VNode {
  const { programme, outcome, told } = verdict;
  const line = LINES[told.open ?? headingOf(outcome) ?? ''];
  return (
    <>
      {/* What does not concern the person has none: it must not look like a refusal. */}
      {headingOf(outcome) !== undefined && (
        <p>
          <span class="status" data-status={rowStatus(outcome)}>
            <StatusIcon status={rowStatus(outcome)} />
            <Text text={rowWords(outcome)} />
          </span>
        </p>
      )}
      {outcome !== 'unknown' && (
        <p class="reason">
          <Text text={reasonWords(told)} />
        </p>
      )}
      {HAS_DUTY.includes(outcome) && (
        <p class="consequence">
          <Text text={`programme.${programme}.duty`} />
        </p>
      )}
      {line !== undefined && (
        <p class="status-line">
          <Text text={lineWords(line, told.office)} />
        </p>
      )}
    </>
  );
}

const lineWords =
  (line: string, office: string): TextSource =>
  (t) =>
    t(line, { office: t(`office.${office}.name`) });
