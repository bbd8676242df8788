/** The proof for a whole set of rule files: each programme on each day on which its rows change, and the day before. */
import { formatDay, parseDay } from '#engine/calendar.ts';
import { describeCell, isTest, subconditions, termKey } from '#engine/conditions/condition.ts';
import type { Term } from '#engine/conditions/term.ts';
import { Diagrams } from '#engine/diagrams/diagram.ts';
import { ADOPTED, type Programme, type Rulebook, rootOn, rootsOf } from '#engine/rulebook.ts';
import { changeDays, inForce, type TableRow } from '#engine/table.ts';
import { factOrder, startOf } from '#rulebook/compile.ts';
import { type Draft, draftProgrammes, referencesOf, rowsBehind } from '#rulebook/drafts.ts';
import type { RulebookFiles } from '#rulebook/rule-files.ts';
import { termsOf } from '#rulebook/terms.ts';
import { Formulas, type PlainTable } from './formula.ts';
import { impossibleIn } from './impossible.ts';
import { idleTerms, type Proof, prove, type Step } from './prove.ts';

/** `impossible`: situations that no life can be in, which were left out. */
export type ProgrammeProof = {
  programme: string;
  days: number;
  situations: bigint;
  impossible: bigint;
  faults: string[];
};

export function proveAll(files: RulebookFiles, rulebook: Rulebook): ProgrammeProof[] {
  const drafts = draftProgrammes(files);
  return drafts.map((draft) => proveProgramme(draft, drafts, files, rulebook));
}

function proveProgramme(
  draft: Draft,
  drafts: readonly Draft[],
  files: RulebookFiles,
  rulebook: Rulebook,
): ProgrammeProof {
  const diagrams = Diagrams.of(rulebook.nodes);
  const start = startOf(files);
  const programme = rulebook.programmes.find(({ id }) => id === draft.file.programme) as Programme;
  const behind = [draft, ...draftsBehind(draft, drafts)];
  const conditions = behind.flatMap((one) => rowsOf(one).flatMap(({ when }) => subconditions(when)));
  const { terms, termNumber } = termsOf(conditions, files.facts, factOrder(files, rulebook.questions));
  const changes = changeDays([...rowsOf(draft), ...rowsBehind(draft, drafts)], start);
  const days = [...new Set(changes.flatMap((day) => (day === start || day === ADOPTED ? [day] : [day - 1, day])))];
  const met = new Set<number>();
  const faults = new Set<string>();
  const known = new Map<string, Pick<Proof, 'situations' | 'impossible'>>();
  let situations = 0n;
  let impossible = 0n;
  for (const day of days) {
    const signature = behind
      .map((one) =>
        rowsOf(one)
          .map((row) => (inForce(row, day) ? 1 : 0))
          .join(''),
      )
      .join(' ');
    const before = known.get(signature);
    if (before !== undefined) {
      situations += before.situations;
      impossible += before.impossible;
      continue;
    }
    const formulas = new Formulas(terms, termNumber, (id, outcomes) => {
      const other = drafts.find(({ file }) => file.programme === id) as Draft;
      return tableOn(other, day).map(({ when, value }) => ({
        when,
        value: outcomes.includes(other.file.rows[value]?.outcome ?? '') ? 1 : 0,
      }));
    });
    const formula = formulas.table(tableOn(draft, day));
    const proof = prove({
      rulebook,
      diagrams,
      programme,
      written: draft.tables.verdict.rows,
      root: rootOn(programme.tables.verdict, day),
      formulas,
      formula,
      terms,
      impossible: impossibleIn(terms, rulebook, lastDayOf(day, changes, rulebook)),
    });
    known.set(signature, proof);
    situations += proof.situations;
    impossible += proof.impossible;
    for (const row of proof.rows) met.add(row);
    if (proof.failure) faults.add(`${dayName(day)}: ${proof.failure.what}, for: ${describe(proof.failure.situation)}`);
  }
  rowsOf(draft).forEach(({ id }, place) => {
    if (!met.has(place)) faults.add(`row "${id}" is never reached on any day`);
  });
  const roots = rootsOf(programme, ['verdict']);
  // Facts of other programmes, whose outcomes the rows use, may cancel out; what the rows themselves ask may not.
  const own = rowsOf(draft)
    .flatMap(({ when }) => subconditions(when).filter(isTest))
    .map((test) => terms[termNumber.get(termKey(test)) as number] as Term);
  for (const term of idleTerms([...new Set(own)], rulebook, diagrams, roots))
    faults.add(`${describeCell(term, 0)}: a fact that never matters`);
  return { programme: programme.id, days: days.length, situations, impossible, faults: [...faults] };
}

/** How long rows in force hold at least, in days, where nothing says until when. */
const LONG = 3650;

/** The last day on which the rows of a day hold: what can be on that day can be in their time. */
function lastDayOf(day: number, changes: readonly number[], { checkedOn }: Rulebook): number {
  const next = changes.find((change) => change > day);
  if (next !== undefined && next !== ADOPTED) return next - 1;
  return LONG + Math.max(day === ADOPTED ? 0 : day, parseDay(checkedOn) as number);
}

const rowsOf = ({ tables }: Draft): readonly TableRow[] => tables.verdict.conditions;

/** The rows in force on a day, in their order. */
const tableOn = (draft: Draft, day: number): PlainTable =>
  rowsOf(draft).flatMap((row, value) => (inForce(row, day) ? [{ when: row.when, value }] : []));

function draftsBehind(draft: Draft, drafts: readonly Draft[]): Draft[] {
  const direct = [...new Set(referencesOf(draft))].map(
    (id) => drafts.find(({ file }) => file.programme === id) as Draft,
  );
  return [...new Set(direct.flatMap((one) => [one, ...draftsBehind(one, drafts)]))];
}

const dayName = (day: number): string => (day === ADOPTED ? 'once the adopted rules are in force' : formatDay(day));

const describe = (situation: readonly Step[]): string =>
  situation.map(({ term, cell }) => describeCell(term, cell)).join('; ') || 'everybody';

/** One line for people: what was proved, or what breaks it. */
export function proofLine({ programme, days, situations, impossible, faults }: ProgrammeProof): string {
  const without = impossible > 0n ? ` (without ${impossible.toLocaleString('en')} that cannot be)` : '';
  const proved = `${programme}: ${situations.toLocaleString('en')} situations on ${days} days${without}`;
  return faults.length === 0
    ? `${proved}, each with one verdict`
    : `${proved}\n${faults.map((fault) => `  ${fault}`).join('\n')}`;
}
