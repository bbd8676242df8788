/** Which office to ask about what: one errand instead of one for each result. */
import type { Group } from './groups.ts';
import { GIVING } from './kinds.ts';

export type Errand = { office: string; programmes: readonly string[] };

/** Offices with the results that they are asked about, the one with most to ask first. */
export function errandsOf(groups: readonly Group[]): Errand[] {
  const byOffice = new Map<string, string[]>();
  for (const { heading, verdicts } of groups)
    for (const { told, programme } of GIVING.includes(heading) ? verdicts : [])
      byOffice.set(told.office, [...(byOffice.get(told.office) ?? []), programme]);
  return [...byOffice]
    .map(([office, programmes]) => ({ office, programmes }))
    .sort((a, b) => b.programmes.length - a.programmes.length);
}
