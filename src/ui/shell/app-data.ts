/** What a page hands to the script, read from the page. */
import type { Language } from '#i18n/languages.ts';

export type AppData = {
  language: Language;
  /** What offices call that language. */
  nameForOffices: string;
  strings: Record<string, string>;
};

const find = (id: string): HTMLElement | null => document.getElementById(id);

/** The data that the page was built with. */
export function appData(): AppData {
  return JSON.parse((find('app-data') as HTMLElement).textContent) as AppData;
}

/** Where a file is that comes beside the page. The link's own address is right wherever the site is served from. */
export function addressOf(link: 'texts-beside' | 'pictures-beside' | 'office-texts'): string | undefined {
  return (find(link) as HTMLLinkElement | null)?.href;
}
