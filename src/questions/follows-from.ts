/** From facts that follow from others back to what people told. */
import type { Rulebook } from '#engine/rulebook.ts';

/**
 * The things that people told, behind some facts: a fact that was not told itself is traced back to what it follows from.
 * `toldAs` gives the name under which a fact was told, if it was.
 */
export function originsOf(
  { followsFrom }: Pick<Rulebook, 'followsFrom'>,
  facts: readonly string[],
  toldAs: (fact: string) => string | undefined,
): string[] {
  const trace = (fact: string, seen: readonly string[]): string[] => {
    const told = toldAs(fact);
    if (told !== undefined) return [told];
    const sources = (followsFrom[fact] ?? []).filter((source) => !seen.includes(source));
    return sources.flatMap((source) => trace(source, [...seen, fact]));
  };
  return [...new Set(facts.flatMap((fact) => trace(fact, [])))];
}
