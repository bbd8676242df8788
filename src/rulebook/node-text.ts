/**
 * Nodes of diagrams as text, for the wire: about half of what lists of numbers weigh. A cell stands as how far back the node is that
 * it leads to, since nodes mostly lead to near ones, and as nothing where it leads to the same as the cell before it.
 */

type Nodes = readonly (readonly number[])[];

/** `term cell,cell,…` for each node, divided by `;`. @param nodes `[term, ...cells]` */
export function writeNodes(nodes: Nodes): string {
  const written = nodes.map(([term, ...cells], place) => {
    const steps = cells.map((cell) => (cell < 0 ? cell : place - cell));
    return `${term} ${steps.map((step, cell) => (step === steps[cell - 1] ? '' : step)).join()}`;
  });
  return written.join(';');
}

/** The nodes again. */
export function readNodes(text: string): number[][] {
  if (text === '') return [];
  return text.split(';').map((node, place) => {
    const [term, cells = ''] = node.split(' ');
    let step = 0;
    const refs = cells.split(',').map((cell) => {
      if (cell !== '') step = Number(cell);
      return step < 0 ? step : place - step;
    });
    return [Number(term), ...refs];
  });
}
