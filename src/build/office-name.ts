/** A programme as offices call it: the office word of its Norwegian name where there is one, else the name. */
export function officeName(norwegianName: string): string {
  const word = /\[\[(.+?)\]\]/.exec(norwegianName)?.[1];
  return word ?? norwegianName.charAt(0).toLowerCase() + norwegianName.slice(1);
}
