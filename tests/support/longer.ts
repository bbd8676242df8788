/**
 * Languages whose texts take more room than those that the screens were drawn for. Screens must bear texts that are half as long again: there
 * a row or two of a long question may lie below the bar, and the front page may be a little longer.
 */
const DRAWN_FOR: readonly string[] = ['nb', 'en', 'uk', 'ar'];

export const isLonger = (slug: string): boolean => !DRAWN_FOR.includes(slug);
