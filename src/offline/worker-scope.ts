/** What the worker uses of the place that it runs in. TypeScript's own description of it does not go together with that of pages. */

/** The worker is kept alive until the promise is settled. */
type LastingEvent = { waitUntil(work: Promise<unknown>): void };
type Window = { url: string; postMessage(message: unknown): void };
type FetchEvent = LastingEvent & {
  request: Request;
  respondWith(response: Promise<Response>): void;
};
type MessageEvent = LastingEvent & { data: unknown; source: Window };

type Events = { install: LastingEvent; activate: LastingEvent; fetch: FetchEvent; message: MessageEvent };

export type WorkerScope = {
  skipWaiting(): Promise<void>;
  registration: { scope: string; unregister(): Promise<boolean> };
  clients: { matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly Window[]> };
  addEventListener<Type extends keyof Events>(type: Type, act: (event: Events[Type]) => void): void;
};

export const worker = self as unknown as WorkerScope;
