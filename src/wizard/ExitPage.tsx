import type { VNode } from 'preact';
import { Words } from '../components/Words.tsx';
import { BackLink } from './BackLink.tsx';
import { useCheck } from './check-context.ts';
import { currentView } from './state.ts';

/** Where each kind of person finds the service that is for them. */
const SERVICES: Record<string, readonly { name: string; url: string }[]> = {
  'norwegian-citizen': [
    { name: 'Nav', url: 'https://www.nav.no/' },
    { name: 'norge.no', url: 'https://www.norge.no/' },
  ],
  visitor: [
    { name: 'UDI', url: 'https://www.udi.no/en/' },
    { name: 'norge.no', url: 'https://www.norge.no/en/' },
  ],
};

/** The tool is not about this person: which service is, and a way back. Never an error. */
export function ExitPage(): VNode | null {
  const { t, state, act } = useCheck();
  const view = currentView(state);
  if (view.page !== 'exit') return null;
  return (
    <>
      <BackLink />
      <h1 tabIndex={-1}>
        <Words text={t(`exit.${view.exit}.title`)} />
      </h1>
      <p class="lead">
        <Words text={t(`exit.${view.exit}.text`)} />
      </p>
      <h2>{t('ui.check.services')}</h2>
      <ul>
        {SERVICES[view.exit]?.map(({ name, url }) => (
          <li key={url}>
            <a href={url}>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
      <p class="buttons">
        <button
          type="button"
          class="button"
          data-action="change"
          onClick={() => act({ type: 'change', question: 'permit' })}
        >
          {t('ui.check.changeExit')}
        </button>
      </p>
    </>
  );
}
