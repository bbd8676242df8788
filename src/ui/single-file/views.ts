/** What of a single file is seen: one of its parts, which the end of the address names. */
import { stepOfEntry } from '../shell/browser-history.ts';

/** The page to read and to begin from, the check, helper mode. */
export type View = 'home' | 'check' | 'helper';

/** The part that an end of an address names. @param end with its `#` */
function viewOf(end: string): View {
  if (end === '#helper') return 'helper';
  return end === '#check' || topicOf(end) !== undefined ? 'check' : 'home';
}

/** The topic that a check is asked for about. */
export const topicOf = (end: string): string | undefined => /^#topic=([a-z0-9-]*)$/.exec(end)?.[1];

/**
 * Shows the part that the address names, now and whenever it changes.
 * @param begin brings a part to life; it is asked to once. Another one begins in a fresh page, as on the site
 */
export function showViews(begin: Readonly<Record<Exclude<View, 'home'>, (end: string) => void>>): void {
  let begun: string | undefined;
  const show = (end: string): void => {
    const view = viewOf(end);
    const isAnother = begun !== undefined && (begun !== end || stepOfEntry() === undefined);
    if (view !== 'home' && isAnother && location.hash === end) {
      location.reload();
      return;
    }
    const before = document.documentElement.dataset['view'];
    document.documentElement.dataset['view'] = view;
    if (view !== 'home' && begun === undefined) {
      begun = end;
      begin[view](end);
    }
    if (before !== undefined && before !== view) lead(view, end);
  };
  const go = (end: string): void => {
    location.hash = end;
    // A file in a frame that may only run scripts may not change the end of its own address.
    if (location.hash !== end) show(end);
  };
  addEventListener('hashchange', () => show(location.hash));
  document.addEventListener('click', (event) => followLinks(event, go));
  show(location.hash);
}

/**
 * Follows links within the file by hand: in a frame that was given the file as text they would lead to the page around it. On the first
 * screen of the check Back leads to where one begins, which is here. Other links of the check keep to its screen (browser-history.ts).
 */
function followLinks(event: MouseEvent, go: (end: string) => void): void {
  const target = event.target as Element;
  const isBack = target.closest('a[data-action="back"]') !== null;
  const link = target.closest<HTMLAnchorElement>('a[href^="#"]');
  if (!isBack && (!link || link.closest('.app'))) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  go(isBack ? '#home' : (link as HTMLAnchorElement).hash);
}

/** To the heading of what is seen now; a place to read is found by its id. */
function lead(view: View, end: string): void {
  if (view !== 'home') scrollTo(0, 0);
  const place =
    view === 'home'
      ? document.getElementById(end.slice(1) || 'home')
      : document.querySelector<HTMLElement>('.app:not(:empty) h1');
  place?.focus();
  if (view === 'home') place?.scrollIntoView();
}
