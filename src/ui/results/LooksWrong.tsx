import office from 'virtual:office-language';
import site from 'virtual:release';
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Programme } from '#engine/rulebook.ts';
import { inSite } from '#i18n/site-root.ts';
import { translator } from '#i18n/translate.ts';
import { onlyRow } from '#results/only-row.ts';
import { correctionText, mailLink } from '#share/correction.ts';
import { useCopy } from '../share/use-copy.tsx';
import { useCheck } from '../shell/check-context.ts';
import { GuardedText } from '../text/OfficeLine.tsx';
import { Text } from '../text/Text.tsx';
import { Fold } from './Fold.tsx';
import { useResults } from './results-context.ts';

/** A text about a mistake in this result, to copy or to mail. The page sends nothing, and the text holds no answer. */
export function LooksWrong({ programme }: { programme: Programme }): VNode {
  const { language, setting } = useCheck();
  const { bundle, situation } = useResults();
  const { copy, said } = useCopy();
  const { rulebook } = setting.engine;
  const mail = rulebook.country.corrections?.mail;
  const row = onlyRow(situation, programme);
  const text = correctionText(translator(bundle.office.say, office), {
    programme: programme.id,
    name: bundle.office.names[programme.id] as string,
    row,
    rules: rulebook,
    language: language.slug,
    site,
  });
  const written = useRef<HTMLPreElement>(null);
  const copyOrSelect = async (): Promise<void> => {
    if (!(await copy(text)) && written.current) getSelection()?.selectAllChildren(written.current);
  };
  return (
    <div class="looks-wrong">
      <Fold title="ui.wrong.title">
        <p>
          <GuardedText text="ui.wrong.holds" />
        </p>
        {row !== undefined && (
          <p>
            <GuardedText text="ui.wrong.row" />
          </p>
        )}
        {/* No field: of a page with one, Chromium asks its maker how to fill it in, and so tells that a right was opened. */}
        <pre class="looks-wrong-text" ref={written} lang={office.tag} dir={office.dir}>
          {text}
        </pre>
        <p>
          <Text text="ui.wrong.write" /> {mail && <Text text="ui.wrong.seen" />}
        </p>
        <p class="buttons">
          <button
            type="button"
            class="button button-secondary"
            data-action="copy-wrong"
            onClick={() => void copyOrSelect()}
          >
            <Text text="ui.share.copyText" />
          </button>
          {mail && (
            <a class="button button-secondary" data-action="mail-wrong" href={mailLink(mail, text)}>
              <Text text="ui.passOn.mail" />
            </a>
          )}
        </p>
        {said}
        {!mail && (
          <p>
            <a class="quiet" href={inSite(`/${language.slug}/about/#wrong`)}>
              <Text text="ui.wrong.where" />
            </a>
          </p>
        )}
      </Fold>
    </div>
  );
}
