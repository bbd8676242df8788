/**
 * The end of the address, behind the `#`, which no server sees. The page's first lines (guard.ts) took it away at once, so that nobody
 * who looks at the address or the history sees it, and kept it with the entry of the history: who must try again has not lost it.
 */

/** The end of the address, with its `#`; empty where there is none. It stays out of the address. */
export function takeAddressEnd(): string {
  const { hash, pathname } = location;
  // The first lines did not run, or somebody has just opened another list in this tab.
  if (hash.length > 1) history.replaceState({ end: hash }, '', pathname);
  const { end } = (history.state ?? {}) as { end?: unknown };
  return typeof end === 'string' ? end : '';
}

/** What stood there is shown: from now on a reload, or Back, does not find it. */
export function forgetAddressEnd(): void {
  history.replaceState(null, '');
}
