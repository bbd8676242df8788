/** "Before the last day", which leaves that day out, for a day that still counts. */
import type { Lint } from '../texts.ts';
import { bannedIn } from './banned.ts';

export const lastDay: Lint = {
  id: 'last-day',
  finds: 'words that leave the last day out',
  in: ({ languages }) => languages.flatMap((language) => bannedIn(language, language.wording['last-day'])),
};
