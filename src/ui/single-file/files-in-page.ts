/** What comes beside a page of the site stands in the page itself here. */
import * as code from '../bundle/beside.ts';
import type { Files } from '../bundle/files.ts';

const there = (id: string): boolean => document.getElementById(id) !== null;

/** A block of data, once it is asked for. */
const read = async <T>(id: string): Promise<{ default: T }> => ({
  default: JSON.parse((document.getElementById(id) as HTMLElement).textContent) as T,
});

/** The blocks of this page. */
export const filesInPage = (): Files => ({
  law: () => read('law'),
  texts: () => read('texts'),
  office: there('office-texts') ? () => read('office-texts') : undefined,
  code: async () => code,
});
