/** Tests of facts with listed values: a value, some values, a group of values; or yes and no. */
import { z } from 'zod';
import type { FactKind } from '#engine/rulebook.ts';
import { ConditionError } from '../day-of.ts';
import { Id } from '../values.ts';
import type { Context, FactTest } from './written.ts';

export const choice: FactTest<FactKind & { kind: 'choice' }> = {
  schema({ values }) {
    const one = z.enum(values as [string, ...string[]]);
    return z.union([one, z.array(one).min(1), z.strictObject({ in: Id.describe('a group of groups.yaml') })]);
  },
  read: (fact, written, context) => ({ kind: 'values', fact, values: valuesOf(fact, written, context) }),
};

export const yesNo: FactTest = {
  schema: () => z.boolean(),
  read: (fact, written) => ({ kind: 'values', fact, values: [written as boolean] }),
};

function valuesOf(fact: string, written: unknown, { groups }: Context): string[] {
  if (typeof written === 'string') return [written];
  if (Array.isArray(written)) return written;
  const name = (written as { in: string }).in;
  const group = groups[name];
  if (!group)
    throw new ConditionError(
      `${fact}: there is no group "${name}". Use one of groups.yaml: ${Object.keys(groups).join(', ')}`,
    );
  return [...group];
}
