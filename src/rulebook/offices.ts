/** The register of offices and helping organisations, as a result shows them. */
import type { RulebookFiles } from './rule-files.ts';

export type Offices = ReturnType<typeof shownOffices>;

/** The register with each number as a telephone dials it from anywhere: `+99912345678`. */
export function shownOffices({ offices, country }: Pick<RulebookFiles, 'offices' | 'country'>) {
  return Object.fromEntries(
    Object.entries(offices).map(([id, { kind, web, phone }]) => [
      id,
      {
        kind,
        ...(web !== undefined && { web }),
        ...(phone !== undefined && { phone, tel: `+${country['calling-code']}${phone.replaceAll(' ', '')}` }),
      },
    ]),
  ) as Record<string, { kind: 'public' | 'helper'; web?: string; phone?: string; tel?: string }>;
}
