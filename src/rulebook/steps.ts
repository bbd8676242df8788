/** The steps of a rulebook: every step that rows and last days name has its entry, and each entry names what exists. */
import type { Act, FactTest, Step, Steps } from '#engine/rulebook.ts';
import { factTest, type WrittenValues } from './fact-test.ts';
import { needOffice } from './offices.ts';
import { type RulebookFiles, RuleError } from './rule-files.ts';

type Written = NonNullable<RulebookFiles['steps']>[string];

/** The steps that a result tells something about beside their words. @throws {RuleError} */
export function compileSteps(files: RulebookFiles): Steps {
  const { steps } = files;
  // Versions of the rules from before there were steps have none.
  if (!steps) return {};
  checkNamed(steps, files);
  const compiled = Object.entries(steps).map(([id, step]) => [id, compileStep(id, step, files)] as const);
  return Object.fromEntries(compiled.filter(([, step]) => Object.keys(step).length > 0));
}

/** @throws {RuleError} for a step without its entry, and for an entry that nothing names */
function checkNamed(steps: Record<string, Written>, { programmes }: RulebookFiles): void {
  const named = new Map<string, string>();
  for (const { programme, next, rows, deadlines = [] } of programmes) {
    const own = [...next, ...rows.flatMap((row) => row.next ?? []), ...deadlines.flatMap(({ step }) => step ?? [])];
    for (const step of own) if (!named.has(step)) named.set(step, programme);
  }
  for (const [step, programme] of named)
    if (!(step in steps))
      throw new RuleError(
        `programmes/${programme}.yaml`,
        `there is no step "${step}".`,
        `Add it to steps.yaml, or use one that is there.`,
      );
  for (const step of Object.keys(steps))
    if (!named.has(step)) throw fault(step, 'no programme names it.', 'Take it out, or name it in "next" or "step".');
}

function compileStep(id: string, written: Written, files: RulebookFiles): Step {
  const { stake, errand, office, 'done-when': done, 'only-when': only, 'kept-by': keptBy } = written;
  if (office !== undefined) needOffice(office, files, (problem, remedy) => fault(id, problem, remedy));
  // The schema sees to it that an act has one key.
  const act = written.act as Act | undefined;
  if (act !== undefined) checkAct(id, act, files);
  if (keptBy !== undefined && !['date', 'yes-no'].includes(files.facts[keptBy]?.kind ?? ''))
    throw fault(
      id,
      `it is kept by "${keptBy}".`,
      'Use a fact of the kind date or yes-no that tells that it is done, see facts.yaml.',
    );
  return {
    ...(stake && { stake }),
    ...(errand && { errand }),
    ...(done && { doneWhen: testsOf(id, done, files) }),
    ...(keptBy && { keptBy }),
    ...(only && { onlyWhen: testsOf(id, only, files) }),
    ...(act && { act }),
    ...(office && { office }),
  };
}

const testsOf = (id: string, tests: Readonly<Record<string, WrittenValues>>, files: RulebookFiles): FactTest[] =>
  Object.entries(tests).map(([fact, values]) =>
    factTest(fact, values, files, (problem, remedy) => fault(id, problem, remedy)),
  );

function checkAct(id: string, act: Act, files: RulebookFiles): void {
  const { offices, programmes } = files;
  if (act === 'calendar') {
    const hasLastDay = programmes.some(({ deadlines = [] }) => deadlines.some(({ step }) => step === id));
    if (!hasLastDay) throw fault(id, 'it goes into a calendar and has no last day.', 'Use another act, or none.');
    return;
  }
  if ('map' in act) return;
  const [way, office] = Object.entries(act)[0] as [string, string];
  needOffice(office, files, (problem, remedy) => fault(id, problem, remedy));
  if (way === 'call' && offices[office]?.phone === undefined)
    throw fault(
      id,
      `it calls "${office}", which has no phone.`,
      'Add the number to offices.yaml with its source, or use another act.',
    );
  if (way === 'web' && offices[office]?.web === undefined)
    throw fault(id, `it opens the page of "${office}", which has none.`, 'Add it to offices.yaml, or use another act.');
}

const fault = (id: string, problem: string, remedy: string): RuleError =>
  new RuleError('steps.yaml', `"${id}": ${problem}`, remedy);
