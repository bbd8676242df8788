/** Names of sections and screens. */

import { currentView, type State } from '#check/state.ts';
import type { Engine } from '#engine/situation.ts';
import { type Translate, withoutIsolates } from '#i18n/translate.ts';
import { questionOf } from '#questions/questions.ts';

/** The everyday name of a section: "Family". */
function sectionName(t: Translate, section: string): string {
  return t(`section.${section}`);
}

/** "Part 2 of 5: You". */
export function sectionLine(t: Translate, { rulebook }: Engine, section: string): string {
  const { sections } = rulebook;
  const number = sections.indexOf(section) + 1;
  return t('ui.check.section', { number, total: sections.length, section: sectionName(t, section) });
}

/** The title of the browser tab: neutral where the screen is sensitive, since it shows in lists of pages. */
export function tabTitle(t: Translate, engine: Engine, state: State): string {
  const name = screenName(t, engine, state);
  const title = name === undefined ? t('ui.check.title') : t('ui.check.titleOf', { screen: name });
  // A title is plain text in the browser's own direction: isolating marks around the names would show in lists of pages.
  return withoutIsolates(state.mistake ? t('ui.error.title', { title }) : title);
}

function screenName(t: Translate, engine: Engine, state: State): string | undefined {
  const view = currentView(state);
  if (view.page === 'review') return t('ui.review.name');
  if (view.page === 'section') return sectionName(t, view.section);
  if (view.page !== 'question') return undefined;
  const question = questionOf(engine, view.id);
  return question.sensitive ? undefined : sectionName(t, question.section);
}
