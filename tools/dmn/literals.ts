/**
 * A `when` of a rule file as FEEL. It is read from the file as written and not from the engine's conditions, so that the
 * two translations of a rule check each other.
 */

import type { RulebookFiles } from '#rulebook/rule-files.ts';
import { type Formula, joined, limits, truth } from './columns.ts';
import { childColumn, spanTests } from './time.ts';

type Written = Readonly<Record<string, unknown>>;
/** What a condition may name. */
type Names = Pick<RulebookFiles, 'groups' | 'facts' | 'country'>;

/** The FEEL name of a programme's verdict. Programme ids have hyphens, which FEEL reads as minus. */
export const verdictName = (programme: string): string =>
  `${programme.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Verdict`;

export const quote = (text: string): string => `"${text}"`;

/** A `when` as a formula; with `holds` false, its opposite. */
export function formulaOf(when: Written, names: Names, holds = true): Formula {
  const of = Object.entries(when).map(([key, value]) => partOf(key, value, names, holds));
  return joined(of, holds);
}

function partOf(key: string, value: unknown, names: Names, holds: boolean): Formula {
  switch (key) {
    case 'any':
      return joined(
        (value as Written[]).map((part) => formulaOf(part, names, holds)),
        !holds,
      );
    case 'not':
      return formulaOf(value as Written, names, !holds);
    case 'outcome':
      return joined(
        Object.entries(value as Record<string, string[]>).map(([decision, outcomes]) => ({
          column: { feel: `${verdictName(decision)}.outcome`, type: 'string', decision },
          values: outcomes.map(quote),
          not: !holds,
        })),
        holds,
      );
    case 'span':
      return joined(
        [value].flat().flatMap((span) => spanTests(span as Written, names, holds)),
        holds,
      );
    default:
      return factTest(key, value, names, holds);
  }
}

function factTest(fact: string, value: unknown, names: Names, holds: boolean): Formula {
  const kind = names.facts[fact]?.kind;
  switch (kind) {
    case 'yes-no':
      return truth({ feel: fact, type: 'boolean' }, value === holds);
    case 'months':
      return typeof value === 'string'
        ? truth({ feel: `count(${fact}) > 0`, type: 'boolean' }, (value === 'some') === holds)
        : truth(childColumn(fact, [value].flat() as Written[], names), holds);
    case 'choice':
      return { column: { feel: fact, type: 'string' }, values: choices(value, names).map(quote), not: !holds };
    case 'date':
    case 'count':
    case 'year':
    case 'number':
      return limits({ feel: fact, type: kind === 'date' ? 'date' : 'number' }, value as Written, holds);
    default:
      throw new Error(`"${fact}" is no fact, and nothing else that the export knows.`);
  }
}

function choices(value: unknown, { groups }: Names): readonly string[] {
  if (typeof value === 'string' || Array.isArray(value)) return [value].flat();
  return groups[(value as { in: string }).in] ?? [];
}
