import type { Case } from '#check/case.ts';

/** Whether the answers say that the person is a child: then an adult comes first, not a list of errands. */
export function isUnderAge({ setting, told }: Case): boolean {
  const { fact, at } = setting.engine.rulebook.country.adult;
  const age = told()[fact];
  return age !== undefined && 'to' in age && age.to < at;
}
