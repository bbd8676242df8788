import type { ComponentChildren, ComponentType, VNode } from 'preact';
import { currentView } from '#check/state.ts';
import type { Store } from '#check/store.ts';
import type { View } from '#check/view.ts';
import type { Language } from '#i18n/languages.ts';
import { SecondLanguageSwitch } from '../bilingual/SecondLanguageSwitch.tsx';
import { useSecondLanguage } from '../bilingual/use-second-language.ts';
import type { BundleState, BundleStore } from '../bundle/types.ts';
import { useBundleTexts } from '../bundle/use-bundle-texts.ts';
import { QuestionPage } from '../question/QuestionPage.tsx';
import { ReviewPage } from '../review/ReviewPage.tsx';
import { TextsContext } from '../text/texts-context.ts';
import { CheckContext, type Helper } from './check-context.ts';
import { ExitPage } from './ExitPage.tsx';
import { Notices } from './Notices.tsx';
import { useAnnouncements } from './use-announcements.ts';
import { useStore } from './use-store.ts';
import { WaitingPage } from './WaitingPage.tsx';

type Props = {
  language: Language;
  nameForOffices: string;
  strings: Readonly<Record<string, string>>;
  store: Store;
  bundle: BundleStore;
  /** Where the texts of the offices' language are, on a page in another one. */
  officeTexts?: string | undefined;
  /** In helper mode: what was chosen, and the screen for a section. Both languages are on from the start. */
  helper?: Helper & { SectionPage: ComponentType };
  /** Stands above every screen. */
  children?: ComponentChildren;
};

/** The check: one screen at a time, from the store. */
export function Wizard({
  language,
  nameForOffices,
  strings,
  store,
  bundle: bundleStore,
  officeTexts,
  helper,
  children,
}: Props): VNode {
  const check = useStore(store);
  const bundle = useStore(bundleStore);
  const texts = useBundleTexts(strings, language, bundle, check.current.setting.on);
  const secondLanguage = useSecondLanguage(officeTexts, check.current.setting, helper !== undefined);
  const view = currentView(check.state);
  const waits = isWaiting(view, typeof bundle === 'object', texts.optional);
  useAnnouncements(check, waits, texts.t);

  return (
    <TextsContext.Provider
      value={{ language, nameForOffices, ...texts, secondLanguage, officeText: secondLanguage?.officeText }}
    >
      <CheckContext.Provider value={{ ...check, dispatch: store.dispatch, bundle, helper }}>
        {children}
        <Notices />
        {waits ? (
          <WaitingPage bundle={bundle === 'failed' ? 'failed' : 'waiting'} />
        ) : (
          <Screen page={view.page} bundle={bundle} SectionPage={helper?.SectionPage} />
        )}
        <SecondLanguageSwitch />
      </CheckContext.Provider>
    </TextsContext.Provider>
  );
}

/** Every screen but the first question has its texts in the file that comes beside the page. */
function isWaiting(view: View, isThere: boolean, optional: (key: string) => string | undefined): boolean {
  return !isThere && !(view.page === 'question' && optional(`question.${view.id}.title`) !== undefined);
}

type ScreenProps = { page: View['page']; bundle: BundleState; SectionPage: ComponentType | undefined };

function Screen({ page, bundle, SectionPage }: ScreenProps): VNode | null {
  switch (page) {
    case 'question':
      return <QuestionPage />;
    case 'section':
      return SectionPage ? <SectionPage /> : null;
    case 'review':
      return <ReviewPage />;
    case 'results':
    case 'result':
      return typeof bundle === 'object' ? <bundle.ResultsPage /> : null;
    case 'exit':
      return <ExitPage />;
  }
}
