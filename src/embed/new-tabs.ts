/**
 * Pages of this site may not be framed, and a host's visitor should not lose their place: every link that leaves the check opens a
 * new tab. The page says so already (`<base target>`); here each link tells screen readers too.
 */

/** The id of the words that say so. */
const SAYS_NEW_TAB = 'new-tab';

/** Marks the links that are there and all that will come. */
export function openNewTabs(): void {
  const mark = (): void => document.querySelectorAll<HTMLAnchorElement>('a[href]:not([target])').forEach(markLink);
  mark();
  new MutationObserver(mark).observe(document.body, { childList: true, subtree: true });
}

function markLink(link: HTMLAnchorElement): void {
  if (link.getAttribute('href')?.startsWith('#') || link.hasAttribute('download') || !/^https?:$/.test(link.protocol)) {
    link.target = '_self';
    return;
  }
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.setAttribute('aria-describedby', SAYS_NEW_TAB);
}
