/**
 * A word of the offices stands in brackets behind the plain words where a screen uses it first, and is left out after that. What comes
 * first is read off the page itself, in the order in which it is read: components are drawn one by one and again and again, and none of
 * them knows what stands before it.
 */

/** Parts of a screen that are read on their own, each with first uses of its own: what opens, what is pressed, one right, a cell. */
export const READ_ALONE =
  'main, article, details, dialog, summary, label, button, a, th, td, .sheet > *, [data-read-alone]';

/** Leaves the later uses out, now and whenever something on the page changes. It is done before the change is seen. */
export function showFirstUses(root: HTMLElement): void {
  leaveOutLater(root);
  new MutationObserver(() => leaveOutLater(root)).observe(root, {
    childList: true,
    characterData: true,
    subtree: true,
  });
}

function leaveOutLater(root: HTMLElement): void {
  const used = new Map<Element | null, Set<string>>();
  for (const word of root.querySelectorAll<HTMLElement>('.office-word')) {
    // The lines in the offices' language are read apart from those in the person's.
    const lines = word.closest('[data-lang]') ? 'second' : 'own';
    const part = word.closest(READ_ALONE);
    const known = used.get(part) ?? new Set();
    used.set(part, known);
    const use = `${lines} ${word.textContent?.trim()}`;
    const isLater = known.has(use);
    if (word.hidden !== isLater) word.hidden = isLater;
    known.add(use);
  }
}
