/** Files of the site: the page names their addresses. */
import type { Files } from './files.ts';

/** A link of the page to a file that comes beside it. Its own address is right wherever the site is served from. */
const link = (id: string): HTMLLinkElement | null => document.getElementById(id) as HTMLLinkElement | null;

const load = (id: string) => import(/* @vite-ignore */ (link(id) as HTMLLinkElement).href);

/** The files of this page; its pictures come with them. @param law the rules of the days that the page shows */
export const filesOfSite = (law: Files['law']): Files => ({
  law,
  texts: () => {
    // Decoration: nobody waits for them.
    load('pictures-beside').catch(() => undefined);
    return load('texts-beside');
  },
  office: link('office-texts') ? () => load('office-texts') : undefined,
  code: () => import('./beside-of-site.ts'),
});
