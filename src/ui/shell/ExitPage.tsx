import type { VNode } from 'preact';
import { currentView } from '#check/state.ts';
import { Text } from '../text/Text.tsx';
import { useCheck } from './check-context.ts';
import { TopLine } from './TopLine.tsx';

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
  const { state, dispatch } = useCheck();
  const view = currentView(state);
  if (view.page !== 'exit') return null;
  return (
    <>
      <TopLine />
      <h1 tabIndex={-1}>
        <Text text={`exit.${view.exit}.title`} />
      </h1>
      <p class="lead">
        <Text text={`exit.${view.exit}.text`} />
      </p>
      <h2>
        <Text text="ui.check.services" />
      </h2>
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
          onClick={() => dispatch({ type: 'change', question: 'permit' })}
        >
          <Text text="ui.check.changeExit" />
        </button>
      </p>
    </>
  );
}
