import type { VNode } from 'preact';
import { Checkbox } from '../fields/Checkbox.tsx';
import { Words } from '../text/Said.tsx';
import { useTexts } from '../text/texts-context.ts';

/**
 * Turns the lines in the offices' language on and off.
 * @param paper what is shown can be printed, always in both languages: it is told where one of them did not come
 */
export function SecondLanguageSwitch({ paper }: { paper?: boolean }): VNode | null {
  const { t, secondLanguage } = useTexts();
  if (!secondLanguage) return null;
  return (
    <div class="both-switch">
      <Checkbox action="both" checked={secondLanguage.wanted} onChange={secondLanguage.want}>
        {t('country.secondLanguage.show')}
      </Checkbox>
      <p role="status" class="hint">
        {(paper || secondLanguage.wanted) && secondLanguage.failed && (
          <Words text={t('country.secondLanguage.failed')} />
        )}
      </p>
    </div>
  );
}
