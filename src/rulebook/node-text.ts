/**
 * Nodes of diagrams as text, for the wire: a third of what lists of numbers weigh. Nodes of one term stand together, near those that
 * lead to the same places (prune.ts), so each tells only what is different from the node before.
 *
 * `12 A,B,,3;,5`: a node of term 12, then another of the same. A sign from `A` on is a leaf. A number is how much further on the node
 * is than the one that the same cell led to last. Nothing is the same as the cell before, and what is left out at the end is nothing.
 */

type Nodes = readonly (readonly number[])[];

const FIRST_LEAF = 'A'.charCodeAt(0);

/** For the cells of the nodes of one term: the node that each led to last, and in its stead the one of a cell before it. */
function lastNodes(): { of: (cell: number) => number; met: (cell: number, ref: number) => void; nextNode: () => void } {
  const last: number[] = [];
  let before = 0;
  return {
    of: (cell) => last[cell] ?? before,
    met(cell, ref) {
      if (ref < 0) return;
      last[cell] = ref;
      before = ref;
    },
    nextNode() {
      before = 0;
    },
  };
}

/** @param nodes `[term, ...cells]`, those of one term together */
export function writeNodes(nodes: Nodes): string {
  let last = lastNodes();
  return nodes
    .map(([term, ...cells], place) => {
      const isNew = term !== nodes[place - 1]?.[0];
      if (isNew) last = lastNodes();
      last.nextNode();
      const written = cells.map((ref, cell) => {
        const text = ref < 0 ? String.fromCharCode(FIRST_LEAF - 1 - ref) : `${ref - last.of(cell)}`;
        last.met(cell, ref);
        return ref === cells[cell - 1] ? '' : text;
      });
      return `${isNew ? `${term}:${cells.length} ` : ''}${written.join().replace(/,+$/, '')}`;
    })
    .join(';');
}

/** The nodes again. */
export function readNodes(text: string): number[][] {
  if (text === '') return [];
  let last = lastNodes();
  let [term, count] = [0, 0];
  return text.split(';').map((node) => {
    const [cells = '', head] = node.split(' ').reverse();
    if (head !== undefined) {
      [term, count] = head.split(':').map(Number) as [number, number];
      last = lastNodes();
    }
    last.nextNode();
    const written = cells.split(',');
    const refs: number[] = [term];
    for (let cell = 0; cell < count; cell += 1) {
      const text = written[cell] || '';
      const ref =
        text === ''
          ? (refs[cell] as number)
          : text >= 'A'
            ? FIRST_LEAF - 1 - text.charCodeAt(0)
            : Number(text) + last.of(cell);
      last.met(cell, ref);
      refs.push(ref);
    }
    return refs;
  });
}
