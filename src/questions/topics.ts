/** A check about one topic: which programmes it is about. */
import type { Programme, Rulebook, Topic } from '#engine/rulebook.ts';

/** `only-<programme>`: a topic of one programme. */
const ONLY = 'only-';

type WithTopics = Pick<Rulebook, 'topics' | 'programmes' | 'isOpening'>;

/** The topic of an id; nothing for what is no topic, which stands for the whole check. */
export function topicOf({ topics, programmes, isOpening }: WithTopics, id: string | undefined): Topic | undefined {
  const programme = id === undefined ? undefined : programmeOfTopic(id);
  if (id === undefined || programme === undefined) return topics.find((topic) => topic.id === id);
  // The opening questions come without programmes: which there are turns out when the rules have come.
  const isKnown = isOpening || programmes.some((one) => one.id === programme);
  return isKnown ? { id, programmes: [programme] } : undefined;
}

/** The programme that is a topic of its own; nothing for a topic of the front page. */
export const programmeOfTopic = (id: string): string | undefined =>
  id.startsWith(ONLY) ? id.slice(ONLY.length) : undefined;

/** The key of what a topic is called. */
export function topicName(id: string): string {
  const programme = programmeOfTopic(id);
  return programme === undefined ? `topic.${id}` : `programme.${programme}.name`;
}

/** The first topic that has a programme: its picture stands beside the programme too. */
export const firstTopicWith = ({ topics }: Pick<Rulebook, 'topics'>, programme: string): Topic | undefined =>
  topics.find(({ programmes }) => programmes.includes(programme));

/** The programmes of a topic, in its order. */
export function inTopic({ programmes: ids }: Topic, programmes: readonly Programme[]): Programme[] {
  return ids.flatMap((id) => programmes.find((programme) => programme.id === id) ?? []);
}
