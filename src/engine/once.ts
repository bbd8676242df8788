/** Work that is done once for an object, however many ask; it goes when nobody holds the object any more. */

/** @param work its result may depend on the object alone, which must not be changed afterwards */
export function onceFor<Key extends object, Result>(work: (key: Key) => Result): (key: Key) => Result {
  const done = new WeakMap<Key, { result: Result }>();
  return (key) => {
    const before = done.get(key);
    if (before) return before.result;
    const result = work(key);
    done.set(key, { result });
    return result;
  };
}
