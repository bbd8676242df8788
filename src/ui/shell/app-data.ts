/** What a page hands to the script, read from the page. */
import type { Language } from '#i18n/languages.ts';

export type AppData = {
  language: Language;
  /** What offices call that language. */
  nameForOffices: string;
  strings: Record<string, string>;
};

/** The data that the page was built with. */
export function appData(): AppData {
  return JSON.parse((document.getElementById('app-data') as HTMLElement).textContent) as AppData;
}
