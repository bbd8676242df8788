/** Which texts the rules need in every language: keys follow from ids, so a missing text can be named. */
import type { RulebookFiles } from './load.ts';
import { FIRMNESS } from './register-schemas.ts';

/** Keys of programmes.json: what each programme is, its content, its offices. */
export function programmeTextKeys({ programmes, offices }: RulebookFiles): string[] {
  const keys = programmes.flatMap(({ programme, rows, content }) => [
    `programme.${programme}.name`,
    `programme.${programme}.what`,
    ...(rows.some(({ outcome }) => outcome === 'right-and-duty' || outcome === 'duty')
      ? [`programme.${programme}.duty`]
      : []),
    ...(content ?? []).map(({ id }) => `content.${id}`),
  ]);
  return distinct([
    ...keys,
    ...programmes.flatMap(({ bring }) => bring.map((id) => `bring.${id}`)),
    ...programmes.flatMap(({ deadlines }) => (deadlines ?? []).map(({ id }) => `deadline.${id}`)),
    ...programmes.flatMap(({ appeal }) => appeal.map(({ id }) => `appeal.${id}`)),
    ...Object.keys(offices).flatMap((office) => [`office.${office}.name`, `office.${office}.what`]),
    ...programmes.flatMap(({ amount }) => (amount?.rows ?? []).map(({ parameter }) => `amount.${parameter}`)),
    ...FIRMNESS.map((firmness) => `firmness.${firmness}`),
  ]);
}

/** Keys of reasons.json: why a row gives its outcome, what a not-yet waits for, and the steps to take. */
export function reasonTextKeys({ programmes }: RulebookFiles): string[] {
  const rows = programmes.flatMap(({ programme, rows }) => rows.map((row) => ({ ...row, programme })));
  return distinct([
    ...rows.map(({ programme, id }) => `reason.${programme}.${id}`),
    ...rows.flatMap(({ event }) => (event ? [`event.${event}`] : [])),
    ...[...programmes, ...rows].flatMap(({ next }) => next ?? []).map((step) => `step.${step}`),
  ]);
}

const distinct = (keys: readonly string[]): string[] => [...new Set(keys)].sort();
