/** Shift, pressed three times in two seconds: the way out for who has no time to look for the link. */

const QUICK_MS = 2000;

/** Does it each time. */
export function onThreeShifts(act: () => void): void {
  let presses: number[] = [];
  addEventListener('keydown', (event) => {
    if (event.key !== 'Shift') presses = [];
    else if (!event.repeat) presses = [...presses, event.timeStamp].slice(-3);
    const [first] = presses;
    if (presses.length === 3 && first !== undefined && event.timeStamp - first < QUICK_MS) act();
  });
}
