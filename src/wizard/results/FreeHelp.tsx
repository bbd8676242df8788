import type { VNode } from 'preact';
import { Words } from '../../components/Words.tsx';
import { useCheck } from '../check-context.ts';

/** Who helps for nothing, and the right to an interpreter: on every result page, whatever was found. */
export function FreeHelp(): VNode {
  const { t, language } = useCheck();
  return (
    <section class="section">
      <h2>{t('ui.help.title')}</h2>
      <p>
        <Words text={t('ui.help.interpreter')} />
      </p>
      <p>{t('ui.help.children')}</p>
      <p>
        <a href={`/${language.slug}/#help`}>{t('ui.results.moreHelp')}</a>
      </p>
    </section>
  );
}
