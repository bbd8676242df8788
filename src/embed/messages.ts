/**
 * What the frame and its host tell each other, and nothing else: no answer, no result and no step is ever told. The element of the host
 * (public/embed/1.js) speaks the same words and can never change: new words may be added here, none may go.
 */
import { type Given, LOOK } from './options.ts';

const NS = 'newcomer-check';
const VERSION = 1;

/** What the frame tells: all of it may be known to everybody, so it goes to whoever holds the frame. */
type Told =
  /** A page of ours is there, whether or not its scripts will come. */
  | { type: 'ready' }
  | { type: 'height'; px: number }
  /** The page speaks it: its folder, as in the attribute of the element. */
  | { type: 'language'; lang: string }
  /** The next screen begins at the top. */
  | { type: 'top' }
  /** Somebody wants to be gone. @param to a page that says nothing about them */
  | { type: 'leave'; to: string };

/** What a host may ask for. */
export type Asked = { type: 'theme'; given: Given } | { type: 'language'; lang: string };

/** Tells the host. A page that stands alone has none. */
export function tell(told: Told): void {
  if (parent !== window) parent.postMessage({ ns: NS, v: VERSION, ...told }, '*');
}

/** Hears the host, and nobody else. */
export function hear(act: (asked: Asked) => void): void {
  addEventListener('message', ({ source, data }) => {
    const asked = source === parent && parent !== window ? readMessage(data) : undefined;
    if (asked) act(asked);
  });
}

/** What a message asks for, as far as it is known; its values are still unchecked. */
export function readMessage(data: unknown): Asked | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { ns, v, type, lang, ...rest } = data as Record<string, unknown>;
  if (ns !== NS || v !== VERSION) return undefined;
  if (type === 'language' && typeof lang === 'string') return { type, lang };
  if (type === 'theme') return { type, given: Object.fromEntries(LOOK.map((name) => [name, rest[name]])) };
  return undefined;
}
