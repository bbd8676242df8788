import type { VNode } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Verdict } from '#engine/verdict.ts';
import { HEADINGS, type Heading } from '#results/kinds.ts';
import { useCheck } from '../shell/check-context.ts';
import { Text } from '../text/Text.tsx';
import { Answer } from './Answer.tsx';
import { ResultDetail } from './ResultDetail.tsx';
import { alone, RowList } from './ResultRow.tsx';
import { ResultTable } from './ResultTable.tsx';
import { useResults } from './results-context.ts';

/** What the list can show: the answer, the results of one heading, or a table of all. */
const VIEWS = ['answer', ...HEADINGS, 'table'] as const;
type ListView = (typeof VIEWS)[number];

const WORDS: Record<ListView, string> = {
  answer: 'ui.everything.answer',
  duty: 'ui.status.duty',
  likely: 'ui.status.right',
  may: 'ui.status.may',
  ask: 'ui.status.open',
  waiting: 'ui.status.later',
  notnow: 'ui.status.no',
  table: 'ui.everything.table',
};

/** All that there is, for who helps or has the room: the list, filtered, and the detail beside it; or everything as a table. */
export function Everything({ shown, isWide }: { shown: string | undefined; isWide: boolean }): VNode {
  const { groups, answer, topic } = useResults();
  const [view, choose] = useState<ListView>('answer');
  const under = (heading: Heading): readonly Verdict[] =>
    groups.find((group) => group.heading === heading)?.verdicts ?? [];
  const detail = shown ?? (topic?.own[0] ?? answer.now[0]?.verdict)?.programme;
  useRowKeys(isWide ? detail : shown);
  const list =
    view === 'answer' || view === 'table' ? <Answer /> : <FilteredList heading={view} verdicts={under(view)} />;
  return (
    <>
      <div class="list-views">
        {VIEWS.map((one) => (
          <button
            key={one}
            type="button"
            class="list-view"
            aria-pressed={one === view}
            data-list-view={one}
            onClick={() => choose(one)}
          >
            <Text text={WORDS[one]} />
            {isHeading(one) && <bdi class="count">{under(one).length}</bdi>}
          </button>
        ))}
      </div>
      <p class="hint keys-hint">
        <Text text="ui.everything.keys" />
      </p>
      {view === 'table' ? (
        <ResultTable />
      ) : isWide ? (
        <div class="side-by-side">
          <div>{list}</div>
          <div>{detail !== undefined && <ResultDetail key={detail} programme={detail} heading="h2" />}</div>
        </div>
      ) : shown === undefined ? (
        list
      ) : (
        <ResultDetail programme={shown} />
      )}
    </>
  );
}

const isHeading = (view: ListView): view is Heading => view !== 'answer' && view !== 'table';

function FilteredList({ heading, verdicts }: { heading: Heading; verdicts: readonly Verdict[] }): VNode {
  return (
    <>
      <h1 tabIndex={-1}>
        <Text text={WORDS[heading]} />
      </h1>
      <RowList rows={alone(verdicts)} />
    </>
  );
}

/** The keys j and k open the next row and the one before, in the order in which they are seen. */
function useRowKeys(shown: string | undefined): void {
  const { dispatch } = useCheck();
  // Before the screen is drawn: the next key may come right after it.
  useLayoutEffect(() => {
    const move = (event: KeyboardEvent): void => {
      const step = { j: 1, k: -1 }[event.key];
      if (!step || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      // Where the browser cannot tell what is folded away, the keys open that too.
      const rows = [...document.querySelectorAll<HTMLElement>('.rows > [data-programme]')]
        .filter((row) => row.checkVisibility?.() !== false && !row.closest('article'))
        .map((row) => row.dataset['programme'] as string);
      const at = shown === undefined ? -1 : rows.indexOf(shown);
      const next = rows[Math.max(0, at + step)];
      if (next !== undefined && next !== shown) dispatch({ type: 'open', programme: next });
    };
    addEventListener('keydown', move);
    return () => removeEventListener('keydown', move);
  }, [shown, dispatch]);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input:not([type="checkbox"], [type="radio"]), select');
