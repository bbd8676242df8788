import type { VNode } from 'preact';
import { BackLink } from './BackLink.tsx';
import { useCheck } from './check-context.ts';

/** In place of a screen for the moment before its texts are there, or when the net broke off. */
export function WaitingPage({ late }: { late: 'waiting' | 'failed' }): VNode {
  const { t } = useCheck();
  return (
    <>
      <BackLink />
      <h1 tabIndex={-1}>{t('ui.check.title')}</h1>
      <p class="notice" role="status" data-waiting={late}>
        {late === 'waiting' ? t('ui.check.waiting') : t('ui.check.notLoaded')}
      </p>
      {late === 'failed' && (
        <p class="buttons">
          <button type="button" class="button" onClick={() => location.reload()}>
            {t('ui.check.tryAgain')}
          </button>
        </p>
      )}
    </>
  );
}
