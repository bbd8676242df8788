/** A length as people say it. */
import type { Length } from '#engine/rulebook.ts';

export type Duration = { unit: 'months' | 'years' | 'hours'; count: number };

/** Months as years where they are whole years. */
function inWholeYears(months: number): Duration {
  return months % 12 === 0 ? { unit: 'years', count: months / 12 } : { unit: 'months', count: months };
}

/** What a length says: how long at most, how much longer it may become, and how many hours. */
export function durations({
  maxMonths,
  extensionMonths,
  hours,
}: { [Key in keyof Length]: Length[Key] | undefined }): { part: 'max' | 'extension' | 'hours'; duration: Duration }[] {
  return [
    ...(maxMonths === undefined ? [] : [{ part: 'max', duration: inWholeYears(maxMonths) } as const]),
    ...(!extensionMonths ? [] : [{ part: 'extension', duration: inWholeYears(extensionMonths) } as const]),
    ...(hours === undefined ? [] : [{ part: 'hours', duration: { unit: 'hours', count: hours } } as const]),
  ];
}
