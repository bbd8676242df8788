import type { ComponentChildren, ComponentType, VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../i18n/languages.ts';
import { CheckContext, type Helper } from './check-context.ts';
import { ExitPage } from './ExitPage.tsx';
import type { Arrival, LateStore } from './late.ts';
import { Notices } from './Notices.tsx';
import type { Setting } from './path.ts';
import { QuestionPage } from './QuestionPage.tsx';
import { ReviewPage } from './ReviewPage.tsx';
import { currentView } from './state.ts';
import type { Store } from './store.ts';
import { TextsContext } from './texts-context.ts';
import { useAnnouncedMoves } from './use-announced-moves.ts';
import { useBoth } from './use-both.ts';
import { useLateTexts } from './use-late-texts.ts';
import type { View } from './view.ts';
import { WaitingPage } from './WaitingPage.tsx';

type Props = {
  language: Language;
  strings: Readonly<Record<string, string>>;
  setting: Setting;
  store: Store;
  /** Missing while the page is built: the first screen shows no result. */
  late?: LateStore;
  /** Where the Norwegian texts are, on a page in another language. */
  norwegianTexts?: string | undefined;
  /** In helper mode: what was chosen, and the screen for a part. Both languages are on from the start. */
  helper?: Helper & { PartPage: ComponentType };
  /** Stands above every screen. */
  children?: ComponentChildren;
};

/** The check: one screen at a time, from the store. */
export function Wizard({ language, strings, setting, store, late, norwegianTexts, helper, children }: Props): VNode {
  const [state, setState] = useState(store.state);
  const { arrival, texts } = useLateTexts(strings, language, late, setting.on);
  useEffect(() => {
    store.watch(() => setState(store.state));
    setState(store.state);
  }, [store]);
  const whole = useMemo(
    () => (typeof arrival === 'object' ? { ...setting, engine: arrival.engine } : setting),
    [setting, arrival],
  );
  const both = useBoth(norwegianTexts, helper !== undefined, setting.on);
  const view = currentView(state);
  const waits = isWaiting(view, typeof arrival === 'object', texts.optional);
  useAnnouncedMoves(state, waits, texts.t);

  return (
    <TextsContext.Provider value={{ language, ...texts, both, norwegian: both?.norwegian }}>
      <CheckContext.Provider
        value={{
          setting: whole,
          state,
          act: store.act,
          late: arrival,
          helper,
        }}
      >
        {children}
        <Notices />
        {waits ? (
          <WaitingPage late={arrival === 'failed' ? 'failed' : 'waiting'} />
        ) : (
          <Screen page={view.page} late={arrival} PartPage={helper?.PartPage} />
        )}
      </CheckContext.Provider>
    </TextsContext.Provider>
  );
}

/** Every screen but the first question has its texts in the file that comes beside the page. */
function isWaiting(view: View, isThere: boolean, optional: (key: string) => string | undefined): boolean {
  return !isThere && !(view.page === 'question' && optional(`question.${view.id}.title`) !== undefined);
}

type ScreenProps = { page: View['page']; late: Arrival; PartPage: ComponentType | undefined };

function Screen({ page, late, PartPage }: ScreenProps): VNode | null {
  switch (page) {
    case 'question':
      return <QuestionPage />;
    case 'part':
      return PartPage ? <PartPage /> : null;
    case 'review':
      return <ReviewPage />;
    case 'results':
      return typeof late === 'object' ? <late.ResultsPage /> : null;
    case 'exit':
      return <ExitPage />;
  }
}
