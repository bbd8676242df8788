/** `any` and `not`: conditions made of conditions. */
import { z } from 'zod';
import type { Keyword, Written } from './written.ts';

export const any: Keyword = {
  schema: (when) => z.array(when).min(1).optional(),
  read: (written, _, read) => [{ kind: 'any', of: (written as Written[]).map(read) }],
};

export const not: Keyword = {
  schema: (when) => when.optional(),
  read: (written, _, read) => [{ kind: 'not', of: read(written as Written) }],
};
