import type { ComponentChildren, ComponentType, VNode } from 'preact';
import { currentView } from '#check/state.ts';
import type { Store } from '#check/store.ts';
import type { View } from '#check/view.ts';
import type { Language } from '#i18n/languages.ts';
import { SecondLanguageSwitch } from '../bilingual/SecondLanguageSwitch.tsx';
import { useSecondLanguage } from '../bilingual/use-second-language.ts';
import type { Bundle, BundleState } from '../bundle/types.ts';
import { useBundleTexts } from '../bundle/use-bundle-texts.ts';
import { QuestionPage } from '../question/QuestionPage.tsx';
import { TextsContext } from '../text/texts-context.ts';
import { CheckContext, type Helper } from './check-context.ts';
import { Notices } from './Notices.tsx';
import { useWaysOut } from './ready.ts';
import { useAnnouncements } from './use-announcements.ts';
import { useStore } from './use-store.ts';
import { WaitingPage } from './WaitingPage.tsx';

type Props = {
  language: Language;
  nameForOffices: string;
  strings: Readonly<Record<string, string>>;
  store: Store;
  bundle: Bundle;
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
  bundle: { state: bundleState, secondTexts },
  helper,
  children,
}: Props): VNode {
  const check = useStore(store);
  const bundle = useStore(bundleState);
  const texts = useBundleTexts(strings, language, bundle, check.current.setting.on);
  const secondLanguage = useSecondLanguage(secondTexts, check.current.setting.on, helper !== undefined);
  const view = currentView(check.state);
  const waits = typeof bundle === 'string' && !IN_THE_PAGE.includes(view.page);
  useAnnouncements(check, waits);
  useWaysOut(waits && bundle === 'failed');

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
        {/* On the results it stands on top. */}
        {view.page !== 'results' && view.page !== 'result' && <SecondLanguageSwitch />}
      </CheckContext.Provider>
    </TextsContext.Provider>
  );
}

/** The screens of opening questions; all others come beside the page. */
const IN_THE_PAGE: readonly View['page'][] = ['question', 'section'];

type ScreenProps = { page: View['page']; bundle: BundleState; SectionPage: ComponentType | undefined };

function Screen({ page, bundle, SectionPage }: ScreenProps): VNode | null {
  switch (page) {
    case 'question':
      return <QuestionPage />;
    case 'section':
      return SectionPage ? <SectionPage /> : null;
    case 'waiting':
      return null;
    default: {
      const Page = typeof bundle === 'string' ? undefined : bundle.screens[page];
      return Page ? <Page /> : null;
    }
  }
}
