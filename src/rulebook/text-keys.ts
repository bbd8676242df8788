/**
 * Which texts a rulebook asks for, and with which file each travels to the browser. Keys follow from ids, so a missing text
 * can be named, and texts can travel without their keys: page and file work out the same order.
 */
import { HAS_DUTY, type Programme, type Question, type Rulebook } from '#engine/rulebook.ts';

/**
 * `page`: in the page itself, with the opening questions. `beside`: in the file that comes beside it, always and whatever somebody
 * answers. `site`: only in pages that are built.
 */
export type Travels = 'page' | 'beside' | 'site';
export type TextKey = { key: string; optional?: true; travels: Travels };

/** What rests on weak sources says so: how far a source can be trusted. */
export const FIRMNESS = ['statute', 'regulation', 'gazette', 'official-page', 'undated-page', 'press'] as const;

type Keyed = Pick<Rulebook, 'questions' | 'exits' | 'sections' | 'topics' | 'programmes' | 'way'>;

/** Every text of a rulebook, once each; a text that several ask for travels with the first file that needs it. @param offices ids */
export function textKeysOf(
  { questions, exits, sections, topics, programmes, way }: Keyed,
  offices: readonly string[],
): TextKey[] {
  const openingSections = new Set(questions.flatMap(({ opening, section }) => (opening ? [section] : [])));
  const all = [
    ...questions.flatMap(questionKeys),
    ...sections.map((id) => text(`section.${id}`, openingSections.has(id) ? 'page' : 'beside')),
    ...topics.map(({ id }) => text(`topic.${id}`, 'page')),
    ...Object.keys(exits).flatMap((id) => [text(`exit.${id}.title`), text(`exit.${id}.text`)]),
    ...way.headlines.map(({ id }) => text(`headline.${id}`)),
    ...way.start.emergency.map((number) => text(`emergency.${number}`)),
    ...programmes.flatMap(programmeKeys),
    ...offices.flatMap((id) => [text(`office.${id}.name`), text(`office.${id}.what`)]),
    ...FIRMNESS.map((firmness) => text(`firmness.${firmness}`)),
  ];
  return [...new Map(all.reverse().map((one) => [one.key, one])).values()].reverse();
}

const text = (key: string, travels: Travels = 'beside'): TextKey => ({ key, travels });

function questionKeys({ id, options, opening, rowsBy }: Question): TextKey[] {
  const travels = opening ? 'page' : 'beside';
  const groups = [...new Set(options.flatMap(({ group }) => group ?? []))];
  return [
    ...['title', 'short', 'why'].map((piece) => text(`question.${id}.${piece}`, travels)),
    // A hint, and how to find out what one does not know: not every question has them.
    ...['hint', 'find'].map((piece): TextKey => ({ ...text(`question.${id}.${piece}`, travels), optional: true })),
    ...(rowsBy ? [text(`question.${id}.more`, travels)] : []),
    ...groups.map((group) => text(`question.${id}.group.${group}`, travels)),
    ...options.filter(({ band }) => !band).map(({ value }) => text(`question.${id}.option.${value}`, travels)),
  ];
}

function programmeKeys(programme: Programme): TextKey[] {
  const { id, bring } = programme;
  const { verdict, content, amount, deadlines, appeal } = programme.tables;
  const { rows } = verdict;
  const lastDays = deadlines.flatMap((deadline) => deadline.rows);
  const steps = [...rows.flatMap(({ next }) => next), ...lastDays.flatMap(({ step }) => step ?? [])];
  const keys = [
    `programme.${id}.name`,
    `programme.${id}.what`,
    ...(rows.some(({ outcome }) => HAS_DUTY.includes(outcome)) ? [`programme.${id}.duty`] : []),
    ...rows.map(({ id: row, reason = row }) => `reason.${reason}`),
    // What a "not yet" waits for, as a clause and as the heading of a stop on the way.
    ...rows.flatMap(({ event }) => (event ? [`event.${event}`, `stop.${event}`] : [])),
    ...steps.map((step) => `step.${step}`),
    ...content.flatMap((table) => table.rows.map((piece) => `content.${piece.id}`)),
    ...(amount?.rows ?? []).map(({ parameter }) => `amount.${parameter}`),
    ...lastDays.map((deadline) => `deadline.${deadline.id}`),
    ...appeal.rows.map((row) => `appeal.${row.id}`),
    ...bring.map((paper) => `bring.${paper}`),
  ];
  // What else there is to say about a step; not every step has more.
  const more = steps.map((step): TextKey => ({ ...text(`step.${step}.more`), optional: true }));
  return [...keys.map((key) => text(key)), ...more];
}

/** The keys that travel with a file, in their order. */
export const keysIn = (keys: readonly TextKey[], file: Travels): string[] =>
  keys.flatMap(({ key, travels }) => (travels === file ? key : []));
