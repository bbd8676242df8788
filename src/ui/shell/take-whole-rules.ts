import type { Store } from '#check/store.ts';
import type { BundleStore } from '../bundle/types.ts';

/** Goes on with the whole rulebook as soon as it is there, on the day that holds then. */
export function takeWholeRules(store: Store, bundle: BundleStore): void {
  bundle.subscribe((state) => {
    if (typeof state === 'object') store.changeSetting({ engine: state.engine });
  });
}
