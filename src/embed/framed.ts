/**
 * What the pages below `/embed/` do beside the check: take the host's look, tell the host their height, stay in the frame. It stands in
 * the page itself, right behind its bar, so that the look is there before the page is seen, and the height is told also where the check
 * does not start.
 */
import { tellHeight } from './height.ts';
import { canKeep, hasKept, keepIn, placeInHost } from './kept.ts';
import { goOnIn, language, showOnly, takeAlong } from './languages.ts';
import { leaveByLink, showOnlyWayBack } from './leave-frame.ts';
import { followDevice, showLook } from './look.ts';
import { hear, tell } from './messages.ts';
import { openNewTabs } from './new-tabs.ts';
import { LOOK, readLook } from './options.ts';

const marks = document.documentElement.dataset;

/**
 * What the host has chosen: at the end of the address, or, after a reload, where it was put then. Only the topic is left for the check,
 * which finds it where it finds that of any page (address-end.ts).
 */
function takeOptions(): URLSearchParams {
  const { end = location.hash, host = end.slice(1) } = (history.state ?? {}) as { end?: string; host?: string };
  const options = new URLSearchParams(host);
  const topic = options.get('topic');
  try {
    history.replaceState(
      { ...history.state, end: topic === null ? '' : `#topic=${topic}`, host },
      '',
      location.pathname,
    );
  } catch {
    // In a frame without an origin of its own it stays as it is.
  }
  return options;
}

const options = takeOptions();
const place = placeInHost(options.get('place'));
if (hasKept(place)) marks['restoring'] = '';
else delete marks['restoring'];
keepIn(place);
if (!canKeep()) marks['notKept'] = '';

/** For the next language. What is kept knows its topic itself. */
const endForNext = (): string => {
  if (hasKept(place)) options.delete('topic');
  return options.toString();
};
const hasBegun = (): boolean => Number((history.state as { step?: number } | null)?.step) > 0;

showLook(readLook(Object.fromEntries(options)));
followDevice();
showOnly(options.get('languages'));
takeAlong(endForNext);
hear((asked) => {
  if (asked.type === 'theme') {
    for (const name of LOOK) {
      const value = asked.given[name];
      if (typeof value === 'string') options.set(name, value);
      else options.delete(name);
    }
    showLook(readLook(asked.given));
  } else if (canKeep() || !hasBegun()) {
    // Where nothing can be kept, a host must not throw away what somebody has answered.
    goOnIn(asked.lang, endForNext());
  }
});
leaveByLink(options.has('place'));
// Another page of ours, which may not be framed, leads here.
if (options.has('alone')) showOnlyWayBack();

tell({ type: 'ready' });
const spoken = language();
if (spoken !== undefined) tell({ type: 'language', lang: spoken });
tellHeight();
// The check moves the focus to the heading of each new screen, and to what must be put right.
document.addEventListener('focusin', ({ target }) => {
  if ((target as Element).matches('h1, .result-name, .error-summary')) tell({ type: 'top' });
});
openNewTabs();
