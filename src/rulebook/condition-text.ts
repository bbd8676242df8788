/**
 * Conditions as text, for the wire: what stands in rows weighs a quarter of the diagrams that follow from it.
 *
 * `12ABC 43B & !`: not (term 12 is in its first, second or third cell, and term 43 in its second). Signs come after what they join, so
 * that no brackets are needed. `training=AB` asks whether another programme gives the first or second outcome, `+` is always so.
 */
import { type Condition, isTest, passingCells, type Scope, termKey } from '#engine/conditions/condition.ts';
import { compileOutcome } from '#engine/conditions/outcome.ts';
import { cellCount, factsNamedBy, type Term } from '#engine/conditions/term.ts';
import { both, compileCells, either, negate } from '#engine/diagrams/build.ts';
import { type Ref, YES } from '#engine/diagrams/diagram.ts';
import { OUTCOMES, type Outcome } from '#engine/rulebook.ts';

/** Cells and outcomes by their place; as many as a term may have. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcde';
const ALWAYS = '+';

const signs = (holds: readonly boolean[]): string => holds.map((one, place) => (one ? SIGNS[place] : '')).join('');

/** A condition as text. */
export function writeCondition(condition: Condition, scope: Pick<Scope, 'terms' | 'termNumber'>): string {
  if (isTest(condition)) {
    const term = scope.termNumber.get(termKey(condition)) as number;
    return `${term}${signs(passingCells(condition, scope.terms[term] as Term))}`;
  }
  if (condition.kind === 'outcome')
    return `${condition.programme}=${signs(OUTCOMES.map((outcome) => condition.outcomes.includes(outcome)))}`;
  if (condition.kind === 'not') return `${writeCondition(condition.of, scope)} !`;
  const [first = ALWAYS, ...others] = condition.of.map((one) => writeCondition(one, scope));
  return [first, ...others.map((one) => `${one} ${condition.kind === 'all' ? '&' : '|'}`)].join(' ');
}

/** The diagram of a condition that is text. */
export function readCondition(text: string, scope: Pick<Scope, 'diagrams' | 'terms' | 'verdictOf'>): Ref {
  const { diagrams } = scope;
  const read: Ref[] = [];
  const last = (): Ref => read.pop() as Ref;
  for (const word of text.split(' ')) {
    if (word === '&') read.push(both(diagrams, last(), last()));
    else if (word === '|') read.push(either(diagrams, last(), last()));
    else if (word === '!') read.push(negate(diagrams, last()));
    else read.push(word === ALWAYS ? YES : readTest(word, scope));
  }
  return last();
}

function readTest(word: string, { diagrams, terms, verdictOf }: Pick<Scope, 'diagrams' | 'terms' | 'verdictOf'>): Ref {
  const [programme, outcomes] = word.split('=');
  if (programme && outcomes)
    return compileOutcome({ kind: 'outcome', programme, outcomes: [...outcomes].map(outcomeOf) }, diagrams, verdictOf);
  const number = termIn(word);
  const cells = [...SIGNS.slice(0, cellCount(terms[number] as Term))];
  return compileCells(
    diagrams,
    number,
    cells.map((cell) => word.includes(cell)),
  );
}

const outcomeOf = (sign: string): Outcome => OUTCOMES[SIGNS.indexOf(sign)] as Outcome;

/** The term that a word of the text asks. */
const termIn = (word: string): number => Number.parseInt(word, 10);

/** The facts that a condition names, in the order in which it was written. */
export const factsIn = (text: string, terms: readonly Term[]): string[] => [
  ...new Set(
    text.split(' ').flatMap((word) => (/^\d+[A-Za-e]*$/.test(word) ? factsNamedBy(terms[termIn(word)] as Term) : [])),
  ),
];

/** The programmes whose outcomes a condition asks. */
export const programmesIn = (text: string): string[] =>
  text.split(' ').flatMap((word) => (word.includes('=') ? (word.split('=')[0] as string) : []));
