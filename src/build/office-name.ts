/** A programme as offices call it: the office word of its name in their language where there is one, else the name. */
export function officeName(name: string): string {
  const word = /\[\[(.+?)\]\]/.exec(name)?.[1];
  return word ?? name.charAt(0).toLowerCase() + name.slice(1);
}
