import type { VNode } from 'preact';
import type { Group } from '../../results/groups.ts';
import type { Kind } from '../../results/kinds.ts';
import { GROUP_WORDS } from '../../results/words.ts';
import { Say } from '../Say.tsx';
import { ResultCard } from './ResultCard.tsx';
import { useResults } from './results-context.ts';

/** What nobody can act on now: shown on request, so that the rest is found. */
const FOLDED: readonly Kind[] = ['later', 'notnow'];

/** Results of one kind under a heading with their number. */
export function GroupSection({ group: { kind, verdicts } }: { group: Group }): VNode {
  const heading = (
    <h2>
      <Say text={GROUP_WORDS[kind]} /> <bdi class="count">({verdicts.length})</bdi>
    </h2>
  );
  const { programmes } = useResults().late.engine.rulebook;
  const later = new Set(programmes.flatMap(({ id, later: is }) => (is ? [id] : [])));
  // What only a result asks comes after what the check itself asks.
  const inOrder =
    kind === 'ask'
      ? [...verdicts].sort((a, b) => Number(later.has(a.programme)) - Number(later.has(b.programme)))
      : verdicts;
  const cards = inOrder.map((verdict) => <ResultCard key={verdict.programme} verdict={verdict} />);
  if (!FOLDED.includes(kind))
    return (
      <section class="section">
        {heading}
        {cards}
      </section>
    );
  return (
    <section class="section">
      <details class="folded-group">
        <summary>{heading}</summary>
        {cards}
      </details>
    </section>
  );
}
