import { useMemo, useState } from 'preact/hooks';
import type { Translate } from '#i18n/translate.ts';
import type { Answer } from '#results/answer.ts';
import type { FirstStep } from '#results/do-first.ts';
import { asText } from '#share/as-text.ts';
import { listFragment } from '#share/list-link.ts';
import { sensitiveIn, sharable, without } from '#share/sharable.ts';
import { useResults } from '../results/results-context.ts';
import { useCheck } from '../shell/check-context.ts';
import { messageWords } from './message-words.ts';

/** What goes on paper or to somebody else, and in which forms. */
export type Shareable = {
  answer: Answer;
  steps: readonly FirstStep[];
  /** Whether some results are kept off unless they are wanted. */
  hasSensitive: boolean;
  withSensitive: boolean;
  wantSensitive: (wanted: boolean) => void;
  /** The list as an address: results only, after the `#`, which no server sees. */
  link: () => string;
  /** The answer as a message, with an address under it where one is given. */
  text: (t: Translate, address?: string) => string;
};

export function useShareable(): Shareable {
  const { language, setting } = useCheck();
  const { groups, first, answer, lastDays } = useResults();
  const [withSensitive, wantSensitive] = useState(false);
  const { rulebook } = setting.engine;
  const { on } = setting;
  return useMemo(() => {
    const { programmes, checkedOn, country } = rulebook;
    const sensitive = sensitiveIn(groups, programmes);
    const left = new Set(withSensitive ? [] : sensitive);
    const told = without(left, { answer, steps: first });
    return {
      ...told,
      hasSensitive: sensitive.length > 0,
      withSensitive,
      wantSensitive,
      link: () =>
        new URL(
          `/${language.slug}/list/#${listFragment(sharable(groups, left), { checkedOn, on, programmes })}`,
          location.href,
        ).href,
      text: (t, address) => asText(messageWords(t, { ...told, lastDays, on, sign: country.currency.sign }), address),
    };
  }, [groups, first, answer, lastDays, rulebook, on, language.slug, withSensitive]);
}
