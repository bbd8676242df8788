import type { Engine } from '#engine/situation.ts';
import type { Translate } from '#i18n/translate.ts';

/** "Part 2 of 5: You". */
export function sectionLine(t: Translate, { rulebook }: Engine, section: string): string {
  const { sections } = rulebook;
  const number = sections.indexOf(section) + 1;
  return t('ui.check.section', { number, total: sections.length, section: t(`section.${section}`) });
}
