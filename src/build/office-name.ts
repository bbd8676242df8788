/**
 * A programme as offices call it: the office word of its name, else the name. Their own language may leave a word out of
 * brackets that stands plainly in the name; the translations have it.
 * @param name in the language of the offices
 * @param translations of the name
 */
export function officeName(name: string, translations: readonly string[] = []): string {
  for (const one of [name, ...translations]) {
    const word = /\[\[(.+?)\]\]/.exec(one)?.[1];
    if (word !== undefined) return word;
  }
  return name.charAt(0).toLowerCase() + name.slice(1);
}
