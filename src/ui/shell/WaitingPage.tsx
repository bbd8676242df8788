import type { VNode } from 'preact';
import { Text } from '../text/Text.tsx';
import { useCheck } from './check-context.ts';
import { TopLine } from './TopLine.tsx';

/** In place of a screen for the moment before its texts are there, or when the net broke off. */
export function WaitingPage({ bundle }: { bundle: 'waiting' | 'failed' }): VNode {
  const { t } = useCheck();
  return (
    <>
      <TopLine />
      <h1 tabIndex={-1}>
        <Text text="ui.check.title" />
      </h1>
      <p class="notice" role="status" data-waiting={bundle}>
        {bundle === 'waiting' ? t('ui.check.waiting') : t('ui.check.notLoaded')}
      </p>
      {bundle === 'failed' && (
        <p class="buttons">
          <button type="button" class="button" onClick={() => location.reload()}>
            <Text text="ui.check.tryAgain" />
          </button>
        </p>
      )}
    </>
  );
}
