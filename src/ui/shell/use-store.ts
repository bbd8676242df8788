import { useEffect, useState } from 'preact/hooks';

/** A value that changes. `subscribe` calls back at once and after every change, and returns how to leave. */
export type Readable<T> = { get: () => T; subscribe: (callback: (value: T) => void) => () => void };

/** What a store holds, now and after every change, for as long as the component is shown. */
export function useStore<T>(store: Readable<T>): T {
  // A value may be a function, which must not be called here.
  const [value, setValue] = useState(() => store.get());
  useEffect(() => store.subscribe((now) => setValue(() => now)), [store]);
  return value;
}
