/** A number or a day within limits, for the tools. */
import { limits } from '../dmn/columns.ts';
import type { FactFeel, Written } from './kind.ts';

export { cutsProof as scaleProof } from './cuts.ts';

export const dateFeel: FactFeel = (fact, written, holds) =>
  limits({ feel: fact, type: 'date' }, written as Written, holds);

export const numberFeel: FactFeel = (fact, written, holds) =>
  limits({ feel: fact, type: 'number' }, written as Written, holds);
