/** What questions.yaml must keep to beyond its shape; each fault names the question. */
import type { Fact } from '#engine/rulebook.ts';
import type { WrittenQuestion } from './fact-schemas.ts';
import { valuesOf } from './fact-test.ts';
import { type RulebookFiles, RuleError } from './rule-files.ts';

/** What a question is called: its fact, or a name of its own. */
export const nameOf = ({ fact, question }: WrittenQuestion): string => fact ?? (question as string);

export const fault = (question: string, problem: string, remedy: string): RuleError =>
  new RuleError('questions.yaml', `question "${question}": ${problem}`, remedy);

/** @throws {RuleError} for what does not exist, stands at the wrong place or does not fit. */
export function checkQuestions(files: RulebookFiles): void {
  const { questions } = files.questions;
  const ids = questions.map(nameOf);
  const twice = ids.find((id, place) => ids.indexOf(id) !== place);
  if (twice) throw fault(twice, 'there are two questions with this fact.', 'Give one of them another fact.');
  checkOpening(questions);
  for (const [place, written] of questions.entries()) {
    checkNames(written, files);
    if (written.question !== undefined) checkOwnName(written, written.question, files.facts);
    else checkKind(written, written.fact as string, files.facts);
    checkFiner(written, questions.slice(0, place));
    checkRows(written, questions.slice(0, place));
  }
}

/** The first page holds the opening questions and nothing else: they come first, and nothing about them turns on the rules. */
function checkOpening(questions: readonly WrittenQuestion[]): void {
  const [first] = questions as readonly [WrittenQuestion];
  if (!first.opening) throw fault(nameOf(first), 'it is the first and not opening.', 'Write "opening: true".');
  const late = questions.find(({ opening }, place) => opening && place > 0 && !questions[place - 1]?.opening);
  if (late)
    throw fault(nameOf(late), 'it is opening and stands behind others.', 'Move it to the top, or leave "opening" out.');
  const unfit = questions.find(
    (one) =>
      one.opening &&
      (one.kind !== 'choice' ||
        one['asked-from-result'] ||
        one['only-if'] ||
        one.options?.some(({ about }) => about !== undefined)),
  );
  if (unfit)
    throw fault(
      nameOf(unfit),
      'it is opening, and not every person sees the same rows.',
      'Use the kind choice, without asked-from-result, only-if and about.',
    );
}

function checkNames(written: WrittenQuestion, { facts, questions }: RulebookFiles): void {
  const { fact, finer, section, options = [] } = written;
  const id = nameOf(written);
  const named = [
    ...(fact ? [fact] : []),
    ...(finer ? [finer] : []),
    ...(written['tells-also'] ?? []),
    ...options.flatMap(({ about, sets }) => [...(about ? [about] : []), ...Object.keys(sets ?? {})]),
  ];
  const unknown = named.find((one) => !(one in facts));
  if (unknown) throw fault(id, `there is no fact "${unknown}".`, 'Add it to facts.yaml, or use one that is there.');
  if (!questions.sections.includes(section))
    throw fault(id, `there is no section "${section}".`, `Use one of: ${questions.sections.join(', ')}.`);
  const exit = options.find((option) => option.exit !== undefined && !(option.exit in questions.exits))?.exit;
  if (exit) throw fault(id, `there is no exit "${exit}".`, 'Add it to "exits", or use one that is there.');
  const values = options.map(({ value }) => value);
  const twice = values.find((value, place) => values.indexOf(value) !== place);
  if (twice) throw fault(id, `two options have the value "${twice}".`, 'Give one of them another value.');
  const undated = written['tells-also']?.find((one) => facts[one]?.kind !== 'date');
  if (undated)
    throw fault(id, `it tells also "${undated}".`, 'Use a fact of the kind date: the day of the answer is told of it.');
}

/** A name of its own is no fact, and leaves it to the options to tell something: listed ones, or the bands of a finer question. */
function checkOwnName(written: WrittenQuestion, id: string, facts: RulebookFiles['facts']): void {
  const { finer, bands, options, kind } = written;
  if (id in facts)
    throw fault(id, 'its name is a fact.', 'Write "fact" in place of "question", or give it another name.');
  if (kind !== 'choice' || (finer ? bands !== 'from-rules' : !options))
    throw fault(
      id,
      'it has a name of its own, and nothing tells what its answers say.',
      'Use the kind choice with options, or with "finer" and "bands: from-rules".',
    );
}

function checkKind(written: WrittenQuestion, fact: string, facts: RulebookFiles['facts']): void {
  const { kind, bands, options = [], finer } = written;
  if (finer) throw fault(fact, 'it is finer and has the name of a fact.', 'Write "question" in place of "fact".');
  const wanted = { month: 'date', children: 'months', year: 'year' }[kind as string];
  const found = (facts[fact] as Fact).kind;
  if (wanted && found !== wanted)
    throw fault(
      fact,
      `it asks for a ${kind}, and the fact is of the kind "${found}".`,
      `Use a fact of the kind ${wanted}.`,
    );
  if (!wanted && !bands && options.length === 0 && !['choice', 'yes-no'].includes(found))
    throw fault(
      fact,
      `it has no options, and its fact is of the kind "${found}".`,
      'unit' in (facts[fact] as Fact) ? 'Write "bands: from-rules", or options.' : 'Write options.',
    );
}

/** It divides the bands that were asked for before it. */
function checkFiner({ finer, ...written }: WrittenQuestion, before: readonly WrittenQuestion[]): void {
  if (finer && !before.some(({ fact, bands }) => fact === finer && bands))
    throw fault(
      nameOf(written),
      `it is finer about "${finer}", and no question before it asks for that in bands.`,
      'Name the fact of an earlier question with bands.',
    );
}

/** More rows than this do not fit on a screen. */
const MOST_ROWS = 6;

/** Rows that the answer to an earlier question chooses: that question is there and has these answers, and each has its rows. */
function checkRows(written: WrittenQuestion, before: readonly WrittenQuestion[]): void {
  const { 'rows-by': by, options = [] } = written;
  const id = nameOf(written);
  const row = options.find((option) => option['rows-for']);
  if (by === undefined) {
    if (!row) return;
    throw fault(
      id,
      `its option "${row.value}" is a row for some answers, and no question is named.`,
      'Write "rows-by" with the name of an earlier question.',
    );
  }
  const chooser = before.find((one) => nameOf(one) === by);
  if (!chooser?.options)
    throw fault(id, `its rows follow from "${by}", which is no earlier question with options.`, 'Name one before it.');
  const answers = [...chooser.options.map(({ value }) => value), 'unknown'];
  const strange = options.flatMap((option) => option['rows-for'] ?? []).find((answer) => !answers.includes(answer));
  if (strange !== undefined) throw fault(id, `"${strange}" is no answer to "${by}".`, `Use ${valuesOf(answers)}.`);
  for (const answer of answers) {
    const rows = options.filter((option) => option['rows-for']?.includes(answer)).length;
    if (rows === 0 || rows > MOST_ROWS)
      throw fault(
        id,
        `it has ${rows || 'no'} rows for the answer "${answer}" to "${by}".`,
        `Write that answer into "rows-for" of 1 to ${MOST_ROWS} options.`,
      );
  }
}
