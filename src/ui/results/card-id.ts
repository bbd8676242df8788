/** The place of a result in the page, to lead there. */
export const cardId = (programme: string): string => `result-${programme}`;
