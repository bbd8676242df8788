import type { VNode } from 'preact';
import { useCheck } from './check-context.ts';
import type { Notice } from './view.ts';

/** What just happened to the answers. The region is always there, or screen readers would miss what appears in it. */
export function Notices(): VNode {
  const { state } = useCheck();
  return (
    <div role="status">
      {state.notices.map((notice) => (
        <p key={notice.kind} class="notice">
          <NoticeText notice={notice} />
        </p>
      ))}
    </div>
  );
}

function NoticeText({ notice }: { notice: Notice }): VNode {
  const { t } = useCheck();
  switch (notice.kind) {
    case 'removed': {
      const names = notice.questions.map((id) => t(`question.${id}.short`)).join(' · ');
      return <>{t('ui.check.removed', { count: notice.questions.length, names })}</>;
    }
    case 'added':
      return (
        <>{notice.exactly === undefined ? t('ui.check.addedSome') : t('ui.check.added', { count: notice.exactly })}</>
      );
    case 'deleted':
      return <>{t('ui.check.deleted')}</>;
    case 'expired':
      return <>{t('ui.check.expired')}</>;
    case 'unusable':
      return <>{t('ui.check.unusable')}</>;
  }
}
