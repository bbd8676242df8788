/**
 * The end of the address, which is removed from it at once: nobody who looks at the address or the history sees the list.
 * The links to other languages get it, so that choosing a language does not lose the list.
 */
export function takeFragment(): string {
  const fragment = location.hash;
  history.replaceState(null, '', location.pathname);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.menu-panel a')) {
    link.onclick = () => {
      link.hash = fragment;
    };
  }
  return fragment;
}
