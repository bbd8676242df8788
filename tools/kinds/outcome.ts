/** What another programme gives, for the tools. */
import { joined } from '../dmn/columns.ts';
import { quote, verdictName } from '../dmn/names.ts';
import type { KeywordFeel } from './kind.ts';

export const outcomeFeel: KeywordFeel = (written, holds) =>
  joined(
    Object.entries(written as Record<string, string[]>).map(([decision, outcomes]) => ({
      column: { feel: `${verdictName(decision)}.outcome`, type: 'string', decision },
      values: outcomes.map(quote),
      not: !holds,
    })),
    holds,
  );
