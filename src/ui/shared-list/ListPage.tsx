import type { VNode } from 'preact';
import type { Day } from '#engine/calendar.ts';
import type { Language } from '#i18n/languages.ts';
import { inSite } from '#i18n/site-root.ts';
import { type LinkFault, openLink } from '#share/list-link.ts';
import type { BundleStore } from '../bundle/types.ts';
import { useBundleTexts } from '../bundle/use-bundle-texts.ts';
import { useWaysOut } from '../shell/ready.ts';
import { useStore } from '../shell/use-store.ts';
import { Text } from '../text/Text.tsx';
import { TextsContext } from '../text/texts-context.ts';
import { SharedResults } from './SharedResults.tsx';

type Props = {
  language: Language;
  nameForOffices: string;
  strings: Readonly<Record<string, string>>;
  fragment: string;
  on: Day;
  bundle: BundleStore;
};

const FAULTS: Record<LinkFault, string> = {
  empty: 'ui.shared.empty',
  cut: 'ui.shared.cut',
  'no-such-day': 'ui.shared.noSuchDay',
  unreadable: 'ui.shared.unreadable',
};

/** A list that somebody sent, or one plain sentence about why it cannot be shown. */
export function ListPage({ language, nameForOffices, strings, fragment, on, bundle: bundleStore }: Props): VNode {
  const bundle = useStore(bundleStore);
  const texts = useBundleTexts(strings, language, bundle, on);
  const isThere = typeof bundle === 'object';
  useWaysOut(bundle === 'failed');
  const list = isThere ? openLink(fragment, bundle.engine.rulebook, on) : undefined;

  return (
    <TextsContext.Provider
      value={{ language, nameForOffices, ...texts, secondLanguage: undefined, officeText: undefined }}
    >
      <h1 tabIndex={-1}>
        <Text text="ui.shared.title" />
      </h1>
      {!isThere && (
        <p class="notice" role="status">
          <Text text={bundle === 'waiting' ? 'ui.shared.waiting' : 'ui.shared.notLoaded'} />
        </p>
      )}
      {typeof list === 'string' && (
        <p class="notice" data-list="unreadable" data-why={list}>
          <Text text={FAULTS[list]} />
        </p>
      )}
      {isThere && typeof list === 'object' && <SharedResults list={list} bundle={bundle} on={on} />}
      {bundle !== 'failed' && (
        <p class="buttons">
          <a class="button" href={inSite(`/${language.slug}/check/`)}>
            <Text text="ui.shared.start" />
          </a>
        </p>
      )}
    </TextsContext.Provider>
  );
}
