import type { VNode } from 'preact';
import { currentView } from '#check/state.ts';
import { GuardedText, OfficeLine } from '../text/OfficeLine.tsx';
import { Text } from '../text/Text.tsx';
import { useCheck } from './check-context.ts';
import { TopLine } from './TopLine.tsx';

/** The tool is not about this person: which service is, and a way back. Never an error. */
export function ExitPage(): VNode | null {
  const { setting, state, dispatch } = useCheck();
  const view = currentView(state);
  if (view.page !== 'exit') return null;
  const { exits, questions } = setting.engine.rulebook;
  const question = questions.find(({ options }) => options.some(({ exit }) => exit === view.exit));
  return (
    <>
      <TopLine />
      <h1 tabIndex={-1}>
        <Text text={`exit.${view.exit}.title`} />
      </h1>
      <OfficeLine text={`exit.${view.exit}.title`} />
      <p class="lead">
        <GuardedText text={`exit.${view.exit}.text`} />
      </p>
      <h2>
        <Text text="ui.check.services" />
      </h2>
      <ul>
        {exits[view.exit]?.map(({ name, web }) => (
          <li key={web}>
            <a href={web}>
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
          onClick={() => question && dispatch({ type: 'change', question: question.id })}
        >
          <Text text="ui.check.changeExit" />
        </button>
      </p>
    </>
  );
}
