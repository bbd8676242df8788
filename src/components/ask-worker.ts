/** The worker that keeps copies of pages for when there is no net: how it is started, and asked for something. */
import type { ToWorker } from './offline-copy.ts';

type Policy = { createScriptURL(address: string): string };
type WithTypes = { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };

/** Where the worker is. Browsers that ask for it are shown that no other script can be meant. */
function workerAddress(): string {
  // As inSite() does, whose script is that of the check: every page runs this.
  const only = `${document.documentElement.dataset['root']}sw.js`;
  const rules: Policy = {
    createScriptURL(address) {
      if (address !== only) throw new TypeError(address);
      return address;
    },
  };
  const { trustedTypes } = window as WithTypes;
  return (trustedTypes?.createPolicy('rettvei', rules) ?? rules).createScriptURL(only);
}

/** Starts the worker. Nothing where there can be none: in old browsers, in frames, in a file, where storage is forbidden. */
async function startWorker(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    if (window.top !== window) return undefined;
    await navigator.serviceWorker.register(workerAddress());
    return await navigator.serviceWorker.ready;
  } catch {
    return undefined;
  }
}

let started: Promise<ServiceWorkerRegistration | undefined> | undefined;

/** Asks the newest worker for something. @returns whether there is one */
export async function askWorker(message: ToWorker): Promise<boolean> {
  started ??= startWorker();
  const registration = await started;
  const newest = registration && (registration.installing ?? registration.waiting ?? registration.active);
  newest?.postMessage(message);
  return newest !== null && newest !== undefined;
}
