/** Columns of a decision table in FEEL, and what a rule can ask of them. */

/** One input of a decision table: a FEEL expression. `decision` is the programme whose outcome it asks. */
export type Column = { feel: string; type: 'string' | 'boolean' | 'number' | 'date'; decision?: string };

/** A limit on one side. `value` is a number or a day, `YYYY-MM-DD`; both compare with `<`. */
export type Bound = { op: '>=' | '>' | '<=' | '<'; value: number | string };

/** One test of one column: a value that is (or is not) among some, or a limit. */
export type Literal = { column: Column } & ({ values: readonly string[]; not: boolean } | { bound: Bound });

/** A condition with nothing but literals, `all` and `any`: every `not` has been carried inwards. */
export type Formula = Literal | { all: Formula[] } | { any: Formula[] };

type Written = Readonly<Record<string, unknown>>;

const OPPOSITE = { '>=': '<', '>': '<=', '<=': '>', '<': '>=' } as const;
const OPERATORS: Readonly<Record<string, Bound['op']>> = {
  'at-least': '>=',
  above: '>',
  'more-than': '>',
  'at-most': '<=',
  below: '<',
  from: '>=',
  after: '>',
  until: '<=',
  before: '<',
};

/** All of these, or the opposite: any of their opposites. */
export const joined = (of: Formula[], holds: boolean): Formula => (holds ? { all: of } : { any: of });

/** A column that is true or false, and is so. */
export const truth = (column: Column, is: boolean): Literal => ({ column, values: [String(is)], not: false });

/** Limits as written; `is` is a lower and an upper limit. */
export function boundsOf(written: Written): Bound[] {
  return Object.entries(written).flatMap(([key, value]): Bound[] => {
    const limit = value as number | string;
    if (key === 'is')
      return [
        { op: '>=', value: limit },
        { op: '<=', value: limit },
      ];
    const op = OPERATORS[key];
    if (!op) throw new Error(`The export does not know the limit "${key}".`);
    return [{ op, value: limit }];
  });
}

/** A number or day within limits, or outside of them. */
export function limits(column: Column, written: Written, holds: boolean): Formula {
  return joined(
    boundsOf(written).map(({ op, value }) => ({ column, bound: { op: holds ? op : OPPOSITE[op], value } })),
    holds,
  );
}
