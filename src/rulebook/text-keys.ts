/**
 * Which texts a rulebook asks for, and with which file each travels to the browser. Keys follow from ids, so a missing text
 * can be named, and texts can travel without their keys: page and file work out the same order.
 */
import { HAS_DUTY, type Programme, type Question, type Rulebook } from '#engine/rulebook.ts';

/**
 * `page`: in the page itself, with the first question. `results`: in the file of the results. `rare`: in a second file, for
 * what is asked after the main results; it is always fetched too, so that no request depends on an answer. `site`: only in
 * pages that are built.
 */
export type Travels = 'page' | 'results' | 'rare' | 'site';
export type TextKey = { key: string; optional?: true; travels: Travels };

/** What rests on weak sources says so: how far a source can be trusted. */
export const FIRMNESS = ['statute', 'regulation', 'gazette', 'official-page', 'undated-page', 'press'] as const;

type Keyed = Pick<Rulebook, 'questions' | 'exits' | 'sections' | 'topics' | 'programmes' | 'way'>;

/** Every text of a rulebook, once each; a text that several ask for travels with the first file that needs it. @param offices ids */
export function textKeysOf(
  { questions, exits, sections, topics, programmes, way }: Keyed,
  offices: readonly string[],
): TextKey[] {
  const rare = programmes.filter(({ askedFromResult }) => askedFromResult);
  const main = programmes.filter(({ askedFromResult }) => !askedFromResult);
  const asked = questions.map((question) => {
    const travels = question.opening ? 'page' : question.askedFromResult === true ? 'rare' : 'results';
    return questionKeys(question, travels);
  });
  const all = [
    ...asked.flat(),
    ...sections.map((id) => text(`section.${id}`, 'page')),
    ...topics.map(({ id }) => text(`topic.${id}`, 'page')),
    ...Object.keys(exits).flatMap((id) => [text(`exit.${id}.title`, 'results'), text(`exit.${id}.text`, 'results')]),
    ...way.headlines.map(({ id }) => text(`headline.${id}`, 'results')),
    ...way.start.emergency.map((number) => text(`emergency.${number}`, 'results')),
    ...main.flatMap((programme) => programmeKeys(programme, 'results')),
    ...offices.flatMap((id) => [text(`office.${id}.name`, 'results'), text(`office.${id}.what`, 'results')]),
    ...FIRMNESS.map((firmness) => text(`firmness.${firmness}`, 'results')),
    ...rare.flatMap((programme) => programmeKeys(programme, 'rare')),
  ];
  return [...new Map(all.reverse().map((one) => [one.key, one])).values()].reverse();
}

const text = (key: string, travels: Travels): TextKey => ({ key, travels });

function questionKeys({ id, options, rowsBy }: Question, travels: Travels): TextKey[] {
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

function programmeKeys(programme: Programme, travels: Travels): TextKey[] {
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
  const more = steps.map((step): TextKey => ({ ...text(`step.${step}.more`, travels), optional: true }));
  return [...keys.map((key) => text(key, travels)), ...more];
}
