import type { VNode } from 'preact';
import { Words } from '../text/Said.tsx';
import { Text } from '../text/Text.tsx';
import { useCheck } from './check-context.ts';
import { TopLine } from './TopLine.tsx';

/** In place of a screen for the moment before its texts are there, or when the net broke off; then the ways out stand below it. */
export function WaitingPage({ bundle }: { bundle: 'waiting' | 'failed' }): VNode {
  const { t } = useCheck();
  return (
    <>
      <TopLine />
      <h1 tabIndex={-1}>
        <Text text="ui.check.title" />
      </h1>
      <p class="notice" role="status" data-waiting={bundle}>
        <Words text={t(bundle === 'waiting' ? 'ui.check.waiting' : 'ui.check.notLoaded')} />
      </p>
    </>
  );
}
