/** The links to other languages get the list, so that choosing a language does not lose it. @param fragment with its `#` */
export function keepListInMenu(fragment: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.menu-panel a')) {
    link.onclick = () => {
      link.hash = fragment;
    };
  }
}
