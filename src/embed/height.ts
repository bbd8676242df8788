/** Tells the host how high the frame must be to show all of the page. */
import { tell } from './messages.ts';

const LEAST = 320;
const MOST = 6000;
/** Heights are told in steps of this many px, so that a page which changes by less stays as it is. */
const STEP = 4;

/** The height to tell for a page that is so high. */
export const heightFor = (px: number): number => Math.min(MOST, Math.max(LEAST, Math.ceil(px / STEP) * STEP));

/** From now on, at most once in each frame of the screen. */
export function tellHeight(): void {
  let told = 0;
  let isAsked = false;
  const measure = (): void => {
    isAsked = false;
    // In a folded tab of the host nothing has a height.
    if (innerWidth === 0) return;
    const px = heightFor(document.body.getBoundingClientRect().height);
    if (px === told) return;
    told = px;
    tell({ type: 'height', px });
  };
  new ResizeObserver(() => {
    if (!isAsked) requestAnimationFrame(measure);
    isAsked = true;
  }).observe(document.body);
}
