/** Other languages, in the same frame: the links of the menu, and what the host asks for. */

/** Each language of the site that the frame leads to. */
const links = (): HTMLAnchorElement[] => [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')];

const isSpoken = (link: HTMLAnchorElement): boolean => link.hasAttribute('aria-current');

/** The language of the page; none on the list of languages. */
export const language = (): string | undefined => links().find(isSpoken)?.dataset['language'];

/** Shows only these languages, and the page's own. A list without any language of the site is none. */
export function showOnly(wanted: string | null): void {
  const names = (wanted ?? '').toLowerCase().split(/[\s,]+/);
  const known = links().filter(({ dataset }) => names.includes(dataset['language'] ?? ''));
  if (known.length === 0) return;
  for (const link of links()) (link.closest('li') as HTMLElement).hidden = !known.includes(link) && !isSpoken(link);
}

/** Takes the end of the address along to another language. */
export function takeAlong(end: () => string): void {
  document.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[data-language]');
    if (link) withEnd(link, end());
  });
}

/** Goes on in a language, if the site has it. */
export function goOnIn(wanted: string, end: string): void {
  const link = links().find(({ dataset }) => dataset['language'] === wanted);
  if (link && wanted !== language()) location.replace(withEnd(link, end));
}

function withEnd(link: HTMLAnchorElement, end: string): string {
  link.hash = end;
  return link.href;
}
