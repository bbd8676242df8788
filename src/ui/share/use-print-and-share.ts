import { useMemo, useState } from 'preact/hooks';
import type { Verdict } from '#engine/verdict.ts';
import { inSite } from '#i18n/site-root.ts';
import type { Translate } from '#i18n/translate.ts';
import { type Answer, headlineAbout, titleOf } from '#results/answer.ts';
import type { FirstStep } from '#results/do-first.ts';
import { groupVerdicts } from '#results/groups.ts';
import { asText } from '#share/as-text.ts';
import { listFragment } from '#share/list-link.ts';
import { sensitiveIn, sharable, without } from '#share/sharable.ts';
import { alone } from '../results/ResultRow.tsx';
import { useResults } from '../results/results-context.ts';
import { isUnderAge } from '../results/under-age.ts';
import { useCheck } from '../shell/check-context.ts';
import { messageWords } from './message-words.ts';

/** What goes on paper or to somebody else, and in which forms. */
export type Shareable = {
  /** The key of the sentence about the person, or of a plain heading where there is none that may be told. */
  title: string;
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
  const { language, setting, current } = useCheck();
  const { groups: all, first, answer, topic, lastDays } = useResults();
  const [withSensitive, wantSensitive] = useState(false);
  const { rulebook } = setting.engine;
  const { on } = setting;
  return useMemo(() => {
    const { programmes, checkedOn, country } = rulebook;
    const groups = topic ? groupVerdicts(topic.own, programmes) : all;
    const sensitive = sensitiveIn(groups, programmes);
    const left = new Set(withSensitive ? [] : sensitive);
    const told = without(left, {
      answer: topic ? onlyTopic(answer, topic.own) : answer,
      steps: isUnderAge(current) ? [] : first,
    });
    const title = titleOf(told.answer.headline, current.topic);
    return {
      ...told,
      title,
      hasSensitive: sensitive.length > 0,
      withSensitive,
      wantSensitive,
      link: () =>
        new URL(
          inSite(`/${language.slug}/list/#${listFragment(sharable(groups, left), { checkedOn, on, programmes })}`),
          location.href,
        ).href,
      text: (t, address) =>
        asText(messageWords(t, { ...told, title, lastDays, on, sign: country.currency.sign }), address),
    };
  }, [all, first, answer, topic, lastDays, rulebook, current, on, language.slug, withSensitive]);
}

/** Who asked about one thing takes that along, in the order in which the page shows it. */
const onlyTopic = ({ headline }: Answer, own: readonly Verdict[]): Answer => ({
  headline: headlineAbout(headline, own),
  now: alone(own),
  stops: [],
  open: [],
  notNow: [],
});
