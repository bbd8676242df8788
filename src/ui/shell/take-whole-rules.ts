import type { Store } from '#check/store.ts';
import type { BundleStore } from '../bundle/types.ts';

/** Goes on with the rules as soon as they are there, on the day that holds then. @param after what had to wait for them */
export function takeWholeRules(store: Store, bundle: BundleStore, after?: () => void): void {
  bundle.subscribe((state) => {
    if (typeof state === 'string') return;
    store.changeSetting({ engine: state.engine });
    after?.();
  });
}
