import type { VNode } from 'preact';
import { useCheck } from './check-context.ts';
import { Say } from './Say.tsx';
import { TopLine } from './TopLine.tsx';

/** In place of a screen for the moment before its texts are there, or when the net broke off. */
export function WaitingPage({ late }: { late: 'waiting' | 'failed' }): VNode {
  const { t } = useCheck();
  return (
    <>
      <TopLine />
      <h1 tabIndex={-1}>
        <Say text="ui.check.title" />
      </h1>
      <p class="notice" role="status" data-waiting={late}>
        {late === 'waiting' ? t('ui.check.waiting') : t('ui.check.notLoaded')}
      </p>
      {late === 'failed' && (
        <p class="buttons">
          <button type="button" class="button" onClick={() => location.reload()}>
            <Say text="ui.check.tryAgain" />
          </button>
        </p>
      )}
    </>
  );
}
