import type { VNode } from 'preact';
import { StatusIcon } from '../../components/StatusIcon.tsx';
import { Words } from '../../components/Words.tsx';
import type { Verdict } from '../../engine/evaluate.ts';
import { type ResultStatus, statusesOf } from '../../results/kinds.ts';
import { useCheck } from '../check-context.ts';

/** The only words a status may have: each was chosen so that it promises nothing. */
export const STATUS: Record<ResultStatus, string> = {
  likely: 'ui.results.status.likely',
  may: 'ui.results.status.may',
  ask: 'ui.results.status.ask',
  notnow: 'ui.results.status.notnow',
  duty: 'ui.results.status.duty',
};

// What the words mean for the person. A duty says what happens without it.
const LINES: Record<Exclude<ResultStatus, 'duty'>, string> = {
  likely: 'ui.results.line.likely',
  may: 'ui.results.line.may',
  ask: 'ui.results.line.ask',
  notnow: 'ui.results.line.notnow',
};

/** How a result stands: shape and words, and the line that belongs to them. */
export function StatusLines({ verdict }: { verdict: Verdict }): VNode {
  const { t } = useCheck();
  const statuses = statusesOf(verdict.outcome);
  const line = (status: ResultStatus): string =>
    status === 'duty'
      ? t(`programme.${verdict.programme}.duty`)
      : t(LINES[status], { office: t(`office.${verdict.row.office}.name`) });
  return (
    <>
      <p class="statuses">
        {statuses.map((status) => (
          <span key={status} class="status" data-status={status}>
            <StatusIcon status={status} />
            {t(STATUS[status])}
          </span>
        ))}
      </p>
      {statuses.map((status) => (
        <p key={status} class={status === 'duty' ? 'status-line consequence' : 'status-line'}>
          <Words text={line(status)} />
        </p>
      ))}
    </>
  );
}
