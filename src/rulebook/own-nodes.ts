/** Programmes with the nodes that they use and no others, as a rulebook holds them. */
import type { Diagrams } from '#engine/diagrams/diagram.ts';
import { prune } from '#engine/diagrams/prune.ts';
import { mapTables, type Programme, type Rulebook, rootsOf } from '#engine/rulebook.ts';

/** @param diagrams the store that the roots of the programmes are in */
export function withOwnNodes(
  diagrams: Diagrams,
  programmes: readonly Programme[],
): Pick<Rulebook, 'nodes' | 'programmes'> {
  const { nodes, renumber } = prune(
    diagrams,
    programmes.flatMap((programme) => rootsOf(programme)),
  );
  return {
    nodes,
    programmes: programmes.map((programme) => ({
      ...programme,
      tables: mapTables(programme.tables, ({ rows, periods }) => ({
        rows,
        periods: periods.map(([from, root]) => [from, renumber(root)] as const),
      })),
    })),
  };
}
