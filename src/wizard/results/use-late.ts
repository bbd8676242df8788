import { useCheck } from '../check-context.ts';
import type { Late } from '../late.ts';

/** What came with the results; they are not shown before. */
export function useLate(): Late {
  const { late } = useCheck();
  if (typeof late === 'string')
    throw new Error('Results were shown before their texts. Render them only when they are there.');
  return late;
}
