import type { VNode } from 'preact';
import type { Day } from '../engine/calendar.ts';
import type { Language } from '../i18n/languages.ts';
import { readFragment } from '../share/list-link.ts';
import type { LateStore } from '../wizard/late.ts';
import { Say } from '../wizard/Say.tsx';
import { TextsContext } from '../wizard/texts-context.ts';
import { useLateTexts } from '../wizard/use-late-texts.ts';
import { SharedResults } from './SharedResults.tsx';

type Props = {
  language: Language;
  strings: Readonly<Record<string, string>>;
  fragment: string;
  on: Day;
  late: LateStore;
};

/** A list that somebody sent, or one plain sentence about why it cannot be shown. */
export function ListPage({ language, strings, fragment, on, late: store }: Props): VNode {
  const { arrival: late, texts } = useLateTexts(strings, language, store, on);
  const isThere = typeof late === 'object';
  const list = isThere ? readFragment(fragment, late.engine.rulebook.programmes) : undefined;

  return (
    <TextsContext.Provider value={{ language, ...texts, both: undefined, norwegian: undefined }}>
      <h1 tabIndex={-1}>
        <Say text="ui.shared.title" />
      </h1>
      {!isThere && (
        <p class="notice" role="status">
          <Say text={late === 'waiting' ? 'ui.shared.waiting' : 'ui.shared.notLoaded'} />
        </p>
      )}
      {isThere && !list && (
        <p class="notice" data-list="unreadable">
          <Say text="ui.shared.unreadable" />
        </p>
      )}
      {isThere && list && <SharedResults list={list} late={late} on={on} />}
      <p class="buttons">
        <a class="button" href={`/${language.slug}/check/`}>
          <Say text="ui.shared.start" />
        </a>
      </p>
    </TextsContext.Provider>
  );
}
