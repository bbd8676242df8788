/** The page for a list that somebody sent: takes the list out of the address at once, then shows it. */
import { render } from 'preact';
import type { BundleStore } from '../bundle/types.ts';
import type { AppData } from '../shell/app-data.ts';
import { ListPage } from './ListPage.tsx';
import { takeFragment } from './take-fragment.ts';

/** Shows the list below `root`, and another one when it is opened in the same tab. */
export function mountList(
  root: HTMLElement,
  { language, nameForOffices, strings }: AppData,
  on: number,
  bundle: BundleStore,
): void {
  const show = (): void => {
    const fragment = takeFragment();
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
  show();
  addEventListener('hashchange', () => {
    if (location.hash.length > 1) show();
  });
}
