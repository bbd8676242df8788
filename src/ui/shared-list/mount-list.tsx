/** The page for a list that somebody sent: takes the list out of the address at once, then shows it. */
import { render } from 'preact';
import type { BundleStore } from '../bundle/types.ts';
import { forgetAddressEnd, takeAddressEnd } from '../shell/address-end.ts';
import type { AppData } from '../shell/app-data.ts';
import { startWith } from '../shell/ready.ts';
import { keepListInMenu } from './keep-list-in-menu.ts';
import { ListPage } from './ListPage.tsx';

/** Shows the list below `root`, and another one when it is opened in the same tab. Until it can be shown, a reload finds it again. */
export function mountList(
  root: HTMLElement,
  { language, nameForOffices, strings }: AppData,
  on: number,
  bundle: BundleStore,
): void {
  const show = (): void => {
    const fragment = takeAddressEnd();
    keepListInMenu(fragment);
    render(
      <ListPage
        key={fragment}
        language={language}
        nameForOffices={nameForOffices}
        strings={strings}
        fragment={fragment}
        on={on}
        bundle={bundle}
      />,
      root,
    );
  };
  const forget = (): void => {
    if (typeof bundle.get() === 'object') forgetAddressEnd();
  };
  startWith(show);
  bundle.subscribe(forget);
  addEventListener('hashchange', () => {
    // A link within the page is no list.
    if (location.hash.length < 2 || document.getElementById(location.hash.slice(1))) return;
    show();
    forget();
  });
}
