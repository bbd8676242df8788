import type { VNode } from 'preact';
import { useCheck } from './check-context.ts';

/** Does what the browser's Back does. On the first screen it is an ordinary link, which also works without script. */
export function BackLink(): VNode {
  const { t, state, language } = useCheck();
  const content = [
    <svg key="arrow" viewBox="0 0 24 24" width="24" height="24" class="mirror" aria-hidden="true" focusable="false">
      <path d="M20 12H5m6 6-6-6 6-6" />
    </svg>,
    t('ui.check.back'),
  ];
  return (
    <p class="back">
      {state.at === 0 ? (
        <a class="quiet" href={`/${language.slug}/`} data-action="back">
          {content}
        </a>
      ) : (
        <button type="button" class="quiet" data-action="back" onClick={() => history.back()}>
          {content}
        </button>
      )}
    </p>
  );
}
