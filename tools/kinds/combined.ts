/** Conditions made of conditions, for the tools. */
import { joined } from '../dmn/columns.ts';
import type { KeywordFeel, Written } from './kind.ts';

export const anyFeel: KeywordFeel = (written, holds, formulaOf) =>
  joined(
    (written as Written[]).map((one) => formulaOf(one, holds)),
    !holds,
  );

export const notFeel: KeywordFeel = (written, holds, formulaOf) => formulaOf(written as Written, !holds);
