/** Words that promise or refuse, in what stands as the status of a result. */
import type { Lint } from '../texts.ts';
import { bannedIn } from './banned.ts';

export const status: Lint = {
  id: 'status',
  finds: 'a promise or a refusal in a status',
  in: ({ languages }) =>
    languages.flatMap((language) => bannedIn(language, language.wording['never-in-status'], OF_A_STATUS)),
};

const OF_A_STATUS = '^(ui\\.status|ui\\.results\\.(status|group|line|sure)|ui\\.right|ui\\.start|headline)\\.';
