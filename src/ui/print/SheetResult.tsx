import type { VNode } from 'preact';
import { appealTold } from '#engine/follow-up.ts';
import type { Programme } from '#engine/rulebook.ts';
import type { Verdict } from '#engine/verdict.ts';
import type { Translate } from '#i18n/translate.ts';
import { statusesOf } from '#results/kinds.ts';
import { amountWords, lastDayWords, lengthWords, reasonWords } from '../results/result-words.ts';
import { useResults } from '../results/results-context.ts';
import type { TextSource } from '../text/Text.tsx';
import { SheetLine } from './SheetLine.tsx';

type Props = { verdict: Verdict; programme: Programme; officeText: Translate | undefined };

/** One result on paper, as the page tells it: why, what happens without it, how much, how long, until when, how to complain. */
export function SheetResult({ verdict, programme, officeText }: Props): VNode {
  const lines = useWords(verdict, programme);
  return (
    <div class="sheet-result">
      <b>
        <SheetLine officeText={officeText} officeWord={programme.id} text={`programme.${programme.id}.name`} />
      </b>
      {lines.map((text, place) => (
        <SheetLine key={place} officeText={officeText} text={text} />
      ))}
    </div>
  );
}

/** What the page says of a result, a line each. */
function useWords(verdict: Verdict, programme: Programme): TextSource[] {
  const { situation, bundle, lastDays } = useResults();
  const { currency } = bundle.engine.rulebook.country;
  const { outcome, told, amount, length } = verdict;
  const own = lastDays.filter((one) => one.programme === programme.id);
  return [
    ...(statusesOf(outcome).includes('duty') ? [`programme.${programme.id}.duty`] : []),
    ...(outcome === 'unknown' ? [] : [reasonWords(told)]),
    ...(told.event ? [(t: Translate) => t('ui.results.event', { event: t(`event.${told.event}`) })] : []),
    ...(amount ? [joined(amountWords(amount, currency.sign))] : []),
    ...(length ? [joined(lengthWords(length))] : []),
    ...own.map(({ id, day }) => joined([`deadline.${id}`, ...(day === undefined ? [] : [lastDayWords(day)])])),
    (t: Translate) => `${t('ui.results.appeal')}: ${t(`appeal.${appealTold(situation, programme)}`)}`,
  ];
}

/** Several sentences in one line. */
const joined =
  (texts: readonly TextSource[]): TextSource =>
  (t) =>
    texts.map((text) => (typeof text === 'string' ? t(text) : text(t))).join(' ');
