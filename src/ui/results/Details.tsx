import type { VNode } from 'preact';
import type { Verdict } from '#engine/verdict.ts';
import { useCheck } from '../shell/check-context.ts';
import { GuardedText } from '../text/OfficeLine.tsx';
import { Text, type TextSource } from '../text/Text.tsx';
import { amountWords, lengthWords } from './result-words.ts';

/** How much and how long. */
export function Details({ verdict: { amount, length } }: { verdict: Verdict }): VNode {
  const { currency } = useCheck().setting.engine.rulebook.country;
  return (
    <>
      <Figures words={amount ? amountWords(amount, currency.sign) : []} />
      <Figures words={length ? lengthWords(length) : []} />
    </>
  );
}

/** A figure to see at once, and what belongs to it. */
function Figures({ words }: { words: readonly TextSource[] }): VNode | null {
  if (words.length === 0) return null;
  return (
    <p>
      {words.map((text, place) => (
        // The order of these words never changes.
        <span key={place} class={place === 0 ? 'amount' : 'source'}>
          <GuardedText text={text} />
        </span>
      ))}
    </p>
  );
}

/** What a programme must contain. */
export function Content({ verdict: { content } }: { verdict: Verdict }): VNode | null {
  if (!content || content.length === 0) return null;
  return (
    <>
      <h3>
        <Text text="ui.results.content" />
      </h3>
      <ul>
        {content.map((id) => (
          <li key={id}>
            <Text text={`content.${id}`} />
          </li>
        ))}
      </ul>
    </>
  );
}
