import type { VNode } from 'preact';
import { Words } from '../../components/Words.tsx';
import { formatDigits } from '../../i18n/dates.ts';
import { isOldCopy } from '../../results/freshness.ts';
import { foundNothing, type Group, mostlyUnknown } from '../../results/groups.ts';
import { useCheck } from '../check-context.ts';
import { isUnderAge } from './under-age.ts';

/** What must be said before the results: old rules, open questions, little known, nothing found. */
export function ResultNotes({ groups, open }: { groups: readonly Group[]; open: number }): VNode {
  const { t, language, setting, state, act } = useCheck();
  const { checkedOn } = setting.engine.rulebook;
  return (
    <>
      {isOldCopy(checkedOn, setting.on) && (
        <p class="notice notice-strong">{t('ui.results.oldCopy', { date: formatDigits(checkedOn) })}</p>
      )}
      {language.texts === 'machine' && <p class="notice">{t('ui.footer.machine')}</p>}
      {isUnderAge(state.answers) && (
        <p class="notice notice-strong">
          <Words text={t('ui.results.underAge')} />
        </p>
      )}
      {open > 0 && (
        <div class="notice">
          <p>{t('ui.results.unfinished')}</p>
          <button type="button" class="button" onClick={() => act({ type: 'go-on' })}>
            {t('ui.results.goOn')}
          </button>
        </div>
      )}
      {open === 0 && mostlyUnknown(groups, setting.engine.rulebook.programmes) && (
        <p class="notice">{t('ui.results.mostlyUnknown')}</p>
      )}
      {foundNothing(groups) && <p class="notice">{t('ui.results.foundNothing')}</p>}
    </>
  );
}
