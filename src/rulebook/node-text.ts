/**
 * Nodes of diagrams as text, for the wire: about half of what lists of numbers weigh. A cell stands as how far back the node is that
 * it leads to, since nodes mostly lead to near ones, and as nothing where it leads to the same as the cell before it.
 */

/** `term cell,cell,…` for each node, divided by `;`. @property first number of the first node */
export type SentNodes = { first: number; text: string };
type Nodes = readonly (readonly number[])[];

/** @param nodes `[term, ...cells]`, of which the first has the number `first` */
export function writeNodes(nodes: Nodes, first: number): SentNodes {
  const written = nodes.map(([term, ...cells], place) => {
    const steps = cells.map((cell) => (cell < 0 ? cell : first + place - cell));
    return `${term} ${steps.map((step, cell) => (step === steps[cell - 1] ? '' : step)).join()}`;
  });
  return { first, text: written.join(';') };
}

/** The nodes again. */
export function readNodes({ first, text }: SentNodes): number[][] {
  if (text === '') return [];
  return text.split(';').map((node, place) => {
    const [term, cells = ''] = node.split(' ');
    let step = 0;
    const refs = cells.split(',').map((cell) => {
      if (cell !== '') step = Number(cell);
      return step < 0 ? step : first + place - step;
    });
    return [Number(term), ...refs];
  });
}
