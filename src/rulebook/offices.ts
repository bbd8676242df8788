/** The register of offices and helping organisations, as a result shows them. */
import type { RulebookFiles, RuleError } from './rule-files.ts';

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

/** That an office which a file names is registered. @param wrong makes the error of the place that names it @throws {RuleError} */
export function needOffice(
  office: string,
  { offices }: Pick<RulebookFiles, 'offices'>,
  wrong: (problem: string, remedy: string) => RuleError,
): void {
  if (!(office in offices))
    throw wrong(`there is no office "${office}".`, `Use one of offices.yaml: ${Object.keys(offices).join(', ')}.`);
}
