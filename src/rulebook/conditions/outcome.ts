/** `outcome`: what other programmes give. */
import { z } from 'zod';
import { OUTCOMES } from '#engine/rulebook.ts';
import { Id } from '../values.ts';
import type { Keyword } from './written.ts';

export const outcome: Keyword = {
  schema: () =>
    z
      .record(Id, z.array(z.enum(OUTCOMES)).min(1))
      .optional()
      .describe('What another programme gives'),
  read: (written) =>
    Object.entries(written as Record<string, string[]>).map(([programme, outcomes]) => ({
      kind: 'outcome',
      programme,
      outcomes,
    })),
};
