/** Whether a text says why an outcome is so, by its key. The page needs this with its first question: it stands alone. */
export const isReason = (key: string): boolean => key.startsWith('reason.');
