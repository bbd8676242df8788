/** Names of parts and screens. */

import { currentView, type State } from '#check/state.ts';
import { type Translate, withoutIsolates } from '#i18n/translate.ts';
import { QUESTIONS, type Question, SECTIONS, type Section } from '#questions/questions.ts';

const SECTION_KEYS: Record<Section, string> = {
  stay: 'ui.parts.stay',
  you: 'ui.parts.you',
  home: 'ui.parts.home',
  learning: 'ui.parts.learning',
  family: 'ui.parts.family',
};

/** The everyday name of a section: "Family". */
export function sectionName(t: Translate, section: Section): string {
  return t(SECTION_KEYS[section]);
}

/** "Part 2 of 5: You". */
export function sectionLine(t: Translate, section: Section): string {
  return t('ui.check.part', {
    number: SECTIONS.indexOf(section) + 1,
    total: SECTIONS.length,
    part: sectionName(t, section),
  });
}

/** The question with an id that is known to exist. */
export function questionOf(id: string): Question {
  return QUESTIONS.find((question) => question.id === id) as Question;
}

/** The title of the browser tab: neutral where the screen is sensitive, since it shows in lists of pages. */
export function tabTitle(t: Translate, state: State): string {
  const name = screenName(t, state);
  const title = name === undefined ? t('ui.check.title') : t('ui.check.titleOf', { screen: name });
  // A title is plain text in the browser's own direction: isolating marks around the names would show in lists of pages.
  return withoutIsolates(state.mistake ? t('ui.error.title', { title }) : title);
}

function screenName(t: Translate, state: State): string | undefined {
  const view = currentView(state);
  if (view.page === 'review') return t('ui.review.name');
  if (view.page === 'section') return sectionName(t, view.section);
  if (view.page !== 'question') return undefined;
  const question = questionOf(view.id);
  return question.sensitive ? undefined : sectionName(t, question.section);
}
