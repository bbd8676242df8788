/** This tab's storage, where the browser allows it. */

type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * Some browsers throw when a page so much as looks at its storage, others when it writes. Then the answers live in
 * memory only, and nothing else changes.
 */
export function sessionStore(): TabStorage {
  return {
    getItem: (key) => attempt(() => sessionStorage.getItem(key)) ?? null,
    setItem: (key, value) => attempt(() => sessionStorage.setItem(key, value)),
    removeItem: (key) => attempt(() => sessionStorage.removeItem(key)),
  };
}

function attempt<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}
