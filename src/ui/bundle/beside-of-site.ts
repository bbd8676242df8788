/** What comes beside a page of the site: the screens, and the file with their styles. */
import type { SentLaw } from '#rulebook/sent-rules.ts';
import styles from '#styles/beside.css?url';
import { arrive as makeReady } from './beside.ts';
import type { ResultBundle, TextsFile } from './types.ts';

export { secondTexts } from './beside.ts';

/** The rules, registers, texts and screens, in their styles. */
export const arrive = (law: SentLaw, texts: TextsFile): Promise<ResultBundle> => makeReady(law, texts, addStyles());

/** The styles of the screens that come beside the page. @throws where they cannot be had */
function addStyles(): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styles;
  return new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
    document.head.append(link);
  });
}
