/** Which office to ask about what: one card instead of one for each result. */
import type { FirstStep } from './do-first.ts';

export type Errand = { office: string; programmes: readonly string[] };

/** Offices with the results that first steps lead there for, in the order of the steps. */
export function errandsOf(steps: readonly FirstStep[]): Errand[] {
  const byOffice = new Map<string, Set<string>>();
  for (const { office, programme } of steps) byOffice.set(office, (byOffice.get(office) ?? new Set()).add(programme));
  return [...byOffice].map(([office, programmes]) => ({ office, programmes: [...programmes] }));
}
