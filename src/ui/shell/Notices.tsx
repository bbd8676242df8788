import type { VNode } from 'preact';
import type { Notice } from '#check/view.ts';
import { Text, type TextSource } from '../text/Text.tsx';
import { useCheck } from './check-context.ts';

/** What just happened to the answers. The region is always there, or screen readers would miss what appears in it. */
export function Notices(): VNode {
  const { state } = useCheck();
  return (
    <div class="notices" role="status">
      {state.notices.map((notice) => (
        <p key={notice.kind} class="notice">
          <Text text={textOf(notice)} />
        </p>
      ))}
    </div>
  );
}

function textOf(notice: Notice): TextSource {
  switch (notice.kind) {
    case 'removed':
      return (t) => {
        const names = notice.questions.map((id) => t(`question.${id}.short`)).join(' · ');
        return t('ui.check.removed', { count: notice.questions.length, names });
      };
    case 'added':
      return notice.exactly === undefined
        ? 'ui.check.addedSome'
        : (t) => t('ui.check.added', { count: notice.exactly as number });
    case 'deleted':
      return 'ui.check.deleted';
    case 'expired':
      return (t) => t('ui.check.expired', { minutes: notice.minutes });
    case 'unusable':
      return 'ui.check.unusable';
  }
}
