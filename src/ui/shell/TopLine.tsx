import type { ComponentChildren, VNode } from 'preact';
import { inSite } from '#i18n/site-root.ts';
import { useCheck } from './check-context.ts';

/** Back, which does what the browser's Back does, and what stands beside it. */
export function TopLine({ children }: { children?: ComponentChildren }): VNode {
  const { bundle } = useCheck();
  const Listen = typeof bundle === 'string' ? undefined : bundle.Listen;
  return (
    <div class="top-line">
      <BackLink />
      {Listen && <Listen />}
      {children}
    </div>
  );
}

/** On the first screen Back is an ordinary link, which also works without script. */
function BackLink(): VNode {
  const { t, state, language } = useCheck();
  const content = [
    <svg key="arrow" viewBox="0 0 24 24" width="24" height="24" class="mirror" aria-hidden="true" focusable="false">
      <path d="M20 12H5m6 6-6-6 6-6" />
    </svg>,
    t('ui.check.back'),
  ];
  return (
    <p>
      {state.at === 0 ? (
        <a class="quiet" href={inSite(`/${language.slug}/`)} data-action="back">
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
