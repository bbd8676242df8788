import type { Topic } from '#engine/rulebook.ts';
import type { Verdict } from '#engine/verdict.ts';
import type { Group } from './groups.ts';

/** The results of a topic, in its order, and all others; without one, all are what the check is about. */
export function topicFirst(groups: readonly Group[], topic: Topic | undefined): { own: Group[]; rest: Group[] } {
  if (!topic) return { own: [...groups], rest: [] };
  const place = ({ programme }: Verdict) => topic.programmes.indexOf(programme);
  const isOwn = (verdict: Verdict) => place(verdict) !== -1;
  const only = (keep: (verdict: Verdict) => boolean) =>
    groups
      .map(({ heading, verdicts }) => ({ heading, verdicts: verdicts.filter(keep) }))
      .filter(({ verdicts }) => verdicts.length > 0);
  const own = only(isOwn).map(({ heading, verdicts }) => ({
    heading,
    verdicts: verdicts.toSorted((a, b) => place(a) - place(b)),
  }));
  return { own, rest: only((verdict) => !isOwn(verdict)) };
}
