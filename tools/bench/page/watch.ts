/** Runs in the page before all else, and writes down when something is seen: nothing of it is in the site. */

/** What a page is watched for. Selectors; of several that fit, the first one that is seen. */
export type Watched = {
  /** The row of the first answer. */
  option: string;
  /** What leads on. */
  onward: string;
  /** The heading of each screen. */
  heading: string;
};

/** Written down in milliseconds after the way to the page began. */
export type Seen = {
  /** When a tap on each could reach it, and where it is. */
  tappable: { at: number; x: number; y: number }[];
  /** Fingers taken off the screen, and whether they had been where they should. */
  taps: { at: number; hit: boolean }[];
  /** Headings of screens, and when they had been painted. */
  screens: { heading: string; at: number }[];
};

declare global {
  interface Window {
    seen: Seen;
    /** Calls out of the page: something has been written down. */
    tell?: () => void;
  }
}

/** Starts to watch. Stands alone, since it is sent into the page. */
export function watch({ option, onward, heading }: Watched): void {
  const seen: Seen = { tappable: [], taps: [], screens: [] };
  window.seen = seen;

  /** Once the frame that is being made has been painted: a task right after it. */
  const afterFrame = (act: (at: number) => void): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => act(performance.now());
    port2.postMessage(undefined);
  };

  const middleOf = (selector: string): { x: number; y: number } | undefined => {
    const found = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
    const box = found?.getBoundingClientRect();
    if (!found || !box) return undefined;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    return found.contains(document.elementFromPoint(x, y)) ? { x, y } : undefined;
  };
  const look = ([selector, ...others]: string[]): void => {
    if (selector === undefined) return;
    requestAnimationFrame(() => {
      const place = middleOf(selector);
      afterFrame((at) => {
        if (place) {
          seen.tappable.push({ at, ...place });
          window.tell?.();
        }
        look(place ? others : [selector, ...others]);
      });
    });
  };
  look([option, onward]);

  const tapped = ({ target, timeStamp }: PointerEvent): void => {
    seen.taps.push({ at: timeStamp, hit: (target as Element).closest(`${option}, ${onward}`) !== null });
    window.tell?.();
  };
  addEventListener('pointerup', tapped, true);

  let now: string | undefined;
  const screen = (): void => {
    const found = [...document.querySelectorAll(heading)].find((one) => one.checkVisibility())?.textContent?.trim();
    if (!found || found === now) return;
    now = found;
    requestAnimationFrame(() =>
      afterFrame((at) => {
        seen.screens.push({ heading: found, at });
        window.tell?.();
      }),
    );
  };
  new MutationObserver(screen).observe(document, { childList: true, subtree: true, characterData: true });
  addEventListener('hashchange', screen);
}
