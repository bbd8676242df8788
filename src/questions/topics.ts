/** A check about one topic: which programmes it is about. */
import type { Programme, Rulebook, Topic } from '#engine/rulebook.ts';

/** The topic of an id; nothing for what is no topic, which stands for the whole check. */
export function topicOf({ topics }: Pick<Rulebook, 'topics'>, id: string | undefined): Topic | undefined {
  return topics.find((topic) => topic.id === id);
}

/** The first topic that has a programme: its picture stands beside the programme too. */
export const firstTopicWith = ({ topics }: Pick<Rulebook, 'topics'>, programme: string): Topic | undefined =>
  topics.find(({ programmes }) => programmes.includes(programme));

/** The programmes of a topic, in its order. */
export function inTopic({ programmes: ids }: Topic, programmes: readonly Programme[]): Programme[] {
  return ids.flatMap((id) => programmes.find((programme) => programme.id === id) ?? []);
}
