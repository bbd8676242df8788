/** Texts in the head of a page, which search engines and messengers show without its markup. */
import { inBrackets } from './translate.ts';

/** The most letters that search engines show of a description. */
const SHOWN = 160;

/** A description of a page: as many whole sentences of a text as are shown, and always the first. */
export function description(text: string): string {
  const sentences = inBrackets(text).split(/(?<=[.?!؟۔።။]) /);
  const upTo = (count: number): string => sentences.slice(0, count).join(' ');
  const fits = sentences.findLastIndex((_, at) => upTo(at + 1).length <= SHOWN);
  return upTo(Math.max(fits, 0) + 1);
}
