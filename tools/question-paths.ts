/**
 * Walks every branch of the questions and prints the longest way to the main results. A branch is left early only where
 * everything that could still be asked on it would not make it the longest. `npm run questions:paths`
 */
import { addMonths, formatDay, parseDay } from '#engine/calendar.ts';
import { Diagrams, isLeaf } from '#engine/diagrams/diagram.ts';
import { openDiagrams } from '#engine/open-diagrams.ts';
import type { Rulebook } from '#engine/rulebook.ts';
import { createEngine, type Engine } from '#engine/situation.ts';
import { type Answers, isMonthInReach, knowledgeOf, UNKNOWN } from '#questions/answers.ts';
import {
  mainProgrammes,
  openFacts,
  pendingIn,
  questionsAhead,
  situationOf,
  visibleOptions,
} from '#questions/next-question.ts';
import type { Question } from '#questions/questions.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { deductions, files } from './rulebook.ts';
import { today } from './today.ts';

/** The longest way to the main results and an example of it. */
export type Walk = { longest: number; example: readonly string[]; states: number };

/** Walks all branches from some answers on; these count too. `withUnknown`: "I do not know" is walked as well. */
export function walkQuestions(engine: Engine, on: number, withUnknown: boolean, from: Answers = {}): Walk {
  const { rulebook } = engine;
  const diagrams = new Diagrams(engine.diagrams);
  const deepest = new Map<string, number>();
  let best: readonly string[] = [];

  const walk = (answers: Answers, way: readonly string[]) => {
    if (way.length > best.length) best = way;
    const situation = situationOf(engine, answers, on, diagrams);
    const isAnswered = ({ id }: Question) => answers[id] !== undefined;
    if (way.length + questionsAhead(situation, isAnswered).length <= best.length) return;
    const roots = [...new Set(openDiagrams(situation, mainProgrammes(engine)))].filter((root) => !isLeaf(root));
    const open = openFacts(situation);
    const [question] = pendingIn(situation, answers);
    if (!question) return;
    const early = rulebook.questions.filter((one) => one.early && isAnswered(one)).length;
    const key = `${roots.join()}|${question.id}|${early}|${derivationInputs(answers, open)}`;
    if ((deepest.get(key) ?? -1) >= way.length) return;
    deepest.set(key, way.length);
    for (const choice of choices(question, open, rulebook, on, withUnknown, answers))
      walk({ ...answers, [question.id]: choice }, [...way, `${question.id}=${choice}`]);
  };
  walk(
    from,
    Object.entries(from).map(([id, choice]) => `${id}=${choice}`),
  );
  return { longest: best.length, example: best, states: deepest.size };
}

/** What later derivations still look at. */
function derivationInputs(answers: Answers, open: ReadonlySet<string>): string {
  const ages = ['age', 'ageAtPermit', 'ageWhenApplied', 'monthsInMunicipality', 'programmeOfferedOn'].some((fact) =>
    open.has(fact),
  );
  return ages
    ? [
        'permit',
        'age',
        'exact-age',
        'permitGrantedOn',
        'appliedOn',
        'housing',
        'programmeStatus',
        'heldCollectiveProtectionBefore',
      ]
        .map((id) => answers[id] ?? '')
        .join()
    : '';
}

function choices(
  question: Question,
  open: ReadonlySet<string>,
  rulebook: Rulebook,
  on: number,
  withUnknown: boolean,
  answers: Answers,
): string[] {
  const options = visibleOptions(question, open, knowledgeOf(rulebook, answers))
    .filter(({ exit }) => !exit)
    .map(({ value }) => value);
  const own =
    question.kind === 'children'
      ? [formatDay(addMonths(on, -60)).slice(0, 7)]
      : question.kind === 'month'
        ? representativeMonths(rulebook, question, on).filter((month) => isMonthInReach(question, month, on))
        : [];
  return [...options, ...own, ...(withUnknown ? [UNKNOWN] : [])];
}

/** Months on both sides of every day that a rule compares the fact with, and of the spans that are counted back from today. */
function representativeMonths({ terms }: Rulebook, { id }: Question, on: number): string[] {
  const days = terms.flatMap((term) => (term.kind === 'scale' && term.fact === id ? term.cuts : []));
  const spans = [0, 7, 23, 25, 59, 61, 200].map((back) => addMonths(on, -back));
  const all = [...days, ...days.map((day) => addMonths(day, -1)), ...spans, addMonths(on, 4)].map((day) =>
    formatDay(day).slice(0, 7),
  );
  return [...new Set(all)].sort();
}

/** The longest way for each pair of answers to the opening questions, then the longest of all. */
function printPaths(on: number): void {
  const engine = createEngine(compileRulebook(files), deductions);
  const { rulebook } = engine;
  for (const opening of pairs(rulebook.questions.filter((question) => question.opening)))
    console.log(String(walkQuestions(engine, on, true, opening).longest).padStart(3), Object.values(opening).join(' '));
  for (const withUnknown of [false, true]) {
    const { longest, example, states } = walkQuestions(engine, on, withUnknown);
    console.log(
      `${withUnknown ? 'with' : 'without'} "I do not know": longest ${longest} questions, ${states} different states`,
    );
    console.log(`  ${example.join('\n  ')}`);
  }
}

/** The answers to the opening questions that stand on a screen together, exits left out. */
function pairs(opening: readonly Question[]): Answers[] {
  return opening.reduce<Answers[]>(
    (ways, { id, rowsBy, options }) =>
      ways.flatMap((way) =>
        options
          .filter(({ exit, rowsFor }) => !exit && (!rowsBy || rowsFor?.includes(way[rowsBy] ?? UNKNOWN)))
          .map(({ value }) => ({ ...way, [id]: value })),
      ),
    [{}],
  );
}

if (process.argv[1]?.endsWith('question-paths.ts')) {
  printPaths(parseDay(process.argv[2] ?? today()) as number);
}
