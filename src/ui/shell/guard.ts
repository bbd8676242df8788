/**
 * The few lines that stand in a page before its script comes. They take the end of the address away, remember what is tapped too
 * early, and notice where the script does not come or does not start: then the page shows what needs none. `build/guard.ts` writes
 * them into the page in the words of the oldest browsers; so all that they need stands in this one function.
 */
export function guard(): void {
  const marks = document.documentElement.dataset;
  const until = <T extends Event>(type: string, act: (event: T) => void): void =>
    addEventListener(type, (event) => 'ready' in marks || act(event as T), true);
  const isWhole = (): Element | null => document.getElementById('try-again');
  const fail = (): void => {
    if ('ready' in marks) return;
    // A page that stopped half-way shows what there is of it: not a blank in the place of words that have not come.
    if (isWhole()) marks['failed'] = '';
    else setTimeout(fail, 200);
  };
  const reload = (): void => location.reload();

  // Kept with the entry of the history, where a reload finds it and nobody who looks at the address does (address-end.ts).
  const takeEnd = (): void => {
    try {
      if (location.hash) history.replaceState({ end: location.hash }, '', location.pathname);
    } catch {
      // In a frame without an origin of its own: then it is lost.
      location.replace('#');
    }
  };
  takeEnd();
  // Only pages below /embed/ may be framed: somebody could lay this one, unseen, under a page of their own.
  const framed = /\/(\w{2,3})\/\w+\/$/.exec(location.pathname);
  if (top !== self && framed) {
    document.documentElement.hidden = true;
    location.replace(`../../embed/${framed[1]}/#alone`);
  }
  until('hashchange', takeEnd);

  // early-taps.ts does what was tapped.
  until('submit', (event) => {
    event.preventDefault();
    marks['early'] = 'continue';
    // The rest of the page will not come.
    if (document.readyState === 'complete' && !isWhole()) reload();
  });
  addEventListener('click', (event) => {
    const target = event.target as Element;
    if (target.id === 'try-again') {
      event.preventDefault();
      // Without a net the browser might show a page of its own in the place of this one: so this one waits for the net.
      if (navigator.onLine) reload();
      else {
        (target as HTMLElement).style.opacity = '.6';
        addEventListener('online', reload);
      }
    } else if (target.closest('[data-action="show-results"]')) marks['early'] = 'show-results';
  });
  // Kept answers lead to another screen than the one in the page, which stays hidden then.
  try {
    if (sessionStorage.getItem('rettvei')) marks['restoring'] = '';
  } catch {
    // The browser forbids storage: then nothing was kept.
  }

  // A script of the site that did not arrive, or that threw, then or later: after that a tap may do nothing. Errors of what somebody
  // has added to the browser are none of ours.
  const hear = (place?: string): void => {
    if (!/_astro/.test(place || '')) return;
    fail();
    if ('ready' in marks) marks['failed'] = 'later';
  };
  addEventListener('error', (event) => hear(event.filename));
  until<Event & { target: { src?: string; href?: string } }>('error', (event) =>
    hear(event.target.src || event.target.href),
  );
  addEventListener('unhandledrejection', (event) => {
    fail();
    hear(Object(event.reason).stack);
  });
  setTimeout(fail, 10_000);
  if (!('noModule' in document.createElement('script'))) fail();
  marks['guarded'] = '';
}
