/** What the worker answers when a page or a file is asked for. */
import { keptPage, offlinePage } from './pages.ts';

/** With a copy at hand nobody waits longer for the net. */
const PATIENCE_MS = 3_000;

/**
 * A page: the newest, from the net; where that does not come in time or is broken, the copy; and where there is none, a page that says
 * so. Query and end of the address are never looked at.
 */
export async function page(request: Request, path: string): Promise<Response> {
  const fromNet = fetch(request).then(
    (response) => (response.status < 500 ? response : undefined),
    () => undefined,
  );
  const inTime = await Promise.race([fromNet, patience()]);
  return inTime ?? (await keptPage(path)) ?? (await fromNet) ?? (await offlinePage(path)) ?? Response.error();
}

/** A script or a style: its name says what is in it, so any copy is right. */
export const file = async (request: Request): Promise<Response> =>
  (await caches.match(request.url.split(/[?#]/)[0] as string)) ?? fetch(request);

const patience = (): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
