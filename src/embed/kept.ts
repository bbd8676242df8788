/** Where a frame keeps its answers: the frames of a host's page share the storage of the tab, and must not share answers. */
import { SAVED_UNDER } from '#check/saved-answers.ts';

/** What is added to the names under which this frame keeps something. @param place among the elements of the host's page */
export function placeInHost(place: string | null): string {
  if (place !== null && /^\d{1,3}$/.test(place)) return `.${place}`;
  // A frame that was pasted alone: the host's own frames before it count, whatever they show.
  let before = 0;
  while (before < parent.length && parent[before] !== window) before += 1;
  return before === 0 || parent === window ? '' : `.frame-${before}`;
}

/** The tab's storage, where this browser lets a frame have it. */
const storage = ((): Storage | undefined => {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
})();

export const canKeep = (): boolean => storage !== undefined;

/** Whether something is kept for this frame. */
export const hasKept = (place: string): boolean => storage?.getItem(SAVED_UNDER + place) != null;

/** From now on the check, which knows of no frames, keeps its answers here. */
export function keepIn(place: string): void {
  if (!storage) return;
  const value: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = {
    getItem: (name) => storage.getItem(name + place),
    setItem: (name, kept) => storage.setItem(name + place, kept),
    removeItem: (name) => storage.removeItem(name + place),
  };
  Object.defineProperty(window, 'sessionStorage', { value });
}

/** Deletes what all our frames keep in this tab, and nothing of the host's. */
export function forgetKept(): void {
  for (const name of Object.keys(storage ?? {})) if (name.startsWith(SAVED_UNDER)) storage?.removeItem(name);
}
