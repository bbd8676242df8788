import { useMemo, useState } from 'preact/hooks';
import { formatDay } from '#engine/calendar.ts';
import { formatDate } from '#i18n/dates.ts';
import type { Translate } from '#i18n/translate.ts';
import { asText } from '#share/as-text.ts';
import { listFragment, type SharedResult } from '#share/list-link.ts';
import { sensitiveIn, sharable } from '#share/sharable.ts';
import { useResults } from '../results/results-context.ts';
import { useCheck } from '../shell/check-context.ts';

/** What goes on paper or to somebody else, and in which forms. */
export type Shareable = {
  results: readonly SharedResult[];
  /** Whether some results are kept off unless they are wanted. */
  hasSensitive: boolean;
  withSensitive: boolean;
  wantSensitive: (wanted: boolean) => void;
  /** The list as an address: results only, after the `#`, which no server sees. */
  link: () => string;
  text: (t: Translate) => string;
};

export function useShareable(): Shareable {
  const { language, setting } = useCheck();
  const { groups, first, verdicts } = useResults();
  const [withSensitive, wantSensitive] = useState(false);
  const { rulebook } = setting.engine;
  return useMemo(() => {
    const { programmes, checkedOn } = rulebook;
    const results = sharable(groups, programmes, withSensitive);
    const shown = new Set(results.map(({ programme }) => programme));
    const home = (): string => new URL(`/${language.slug}/`, location.href).href;
    return {
      results,
      hasSensitive: sensitiveIn(groups, programmes).length > 0,
      withSensitive,
      wantSensitive,
      link: () => `${home()}list/#${listFragment(results, { checkedOn, on: setting.on, programmes })}`,
      text: (t) =>
        asText(t, results, {
          date: formatDate(formatDay(setting.on), t),
          address: home(),
          officeOf: (id) => verdicts.find(({ programme }) => programme === id)?.told.office ?? '',
          steps: first.filter(({ programme }) => shown.has(programme)).map(({ step }) => step),
        }),
    };
  }, [groups, first, verdicts, rulebook, setting.on, language.slug, withSensitive]);
}
