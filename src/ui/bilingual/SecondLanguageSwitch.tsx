import type { VNode } from 'preact';
import { Checkbox } from '../fields/Checkbox.tsx';
import { useTexts } from '../text/texts-context.ts';

/** Turns the lines in the offices' language on and off. */
export function SecondLanguageSwitch(): VNode | null {
  const { t, secondLanguage } = useTexts();
  if (!secondLanguage) return null;
  return (
    <div class="both-switch">
      <Checkbox action="both" checked={secondLanguage.wanted} onChange={secondLanguage.want}>
        {t('country.secondLanguage.show')}
      </Checkbox>
      <p role="status" class="hint">
        {secondLanguage.wanted && secondLanguage.failed && t('country.secondLanguage.failed')}
      </p>
    </div>
  );
}
