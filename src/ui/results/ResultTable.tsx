import type { VNode } from 'preact';
import { formatDay } from '#engine/calendar.ts';
import type { Verdict } from '#engine/verdict.ts';
import { formatDigits } from '#i18n/dates.ts';
import { inBrackets, type Translate } from '#i18n/translate.ts';
import { originsOf } from '#questions/follows-from.ts';
import { questionFor, questionOf } from '#questions/questions.ts';
import { answerTo } from '#results/answered.ts';
import { headingOf } from '#results/kinds.ts';
import { rowWords } from '#results/row-status.ts';
import { answerWords } from '../review/answer-words.ts';
import { useCopy } from '../share/use-copy.tsx';
import { useCheck } from '../shell/check-context.ts';
import { Text } from '../text/Text.tsx';
import { plainName } from './result-words.ts';
import { sourcesOf, useResults } from './results-context.ts';

const COLUMNS = ['result', 'outcome', 'row', 'answers', 'section', 'inForce', 'readOn', 'missing'] as const;
const TITLES: Record<(typeof COLUMNS)[number], string> = {
  result: 'ui.everything.result',
  outcome: 'ui.everything.outcome',
  row: 'ui.everything.row',
  answers: 'ui.everything.answers',
  section: 'ui.everything.section',
  inForce: 'ui.everything.inForce',
  readOn: 'ui.everything.readOn',
  missing: 'ui.everything.missing',
};

/** All results as a table: for a lawyer to read, copy and print. */
export function ResultTable(): VNode {
  const { t } = useCheck();
  const { verdicts } = useResults();
  const cellsOf = useCells();
  const { copy, said } = useCopy();
  const told = verdicts.filter(({ outcome }) => headingOf(outcome) !== undefined);
  const asText = (): string => {
    const lines = [COLUMNS.map((column) => t(TITLES[column])), ...told.map((verdict) => cellsOf(verdict))];
    return lines.map((line) => line.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')).join('\n');
  };
  return (
    <>
      <h1 tabIndex={-1}>
        <Text text="ui.everything.table" />
      </h1>
      <p class="buttons">
        <button
          type="button"
          class="button button-secondary"
          data-action="copy-table"
          onClick={() => void copy(asText())}
        >
          <Text text="ui.everything.copy" />
        </button>
        <button type="button" class="button button-secondary" data-action="print-table" onClick={() => print()}>
          <Text text="ui.everything.print" />
        </button>
      </p>
      {said}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keyboard. */}
      <section class="table-scroll" tabIndex={0} aria-label={t('ui.everything.table')}>
        <table class="results-table">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  <Text text={TITLES[column]} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {told.map((verdict) => {
              const [name, ...rest] = cellsOf(verdict);
              return (
                <tr key={verdict.programme} data-programme={verdict.programme} data-outcome={verdict.outcome}>
                  <th scope="row">{name}</th>
                  {rest.map((cell, place) => (
                    <td key={COLUMNS[place + 1]} data-column={COLUMNS[place + 1]}>
                      {cell}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** The cells of a result, in the order of the columns. */
function useCells(): (verdict: Verdict) => string[] {
  const { t, current } = useCheck();
  const { bundle } = useResults();
  const { setting, answers } = current;
  const { engine } = setting;
  const { rulebook } = engine;
  const told = answerTo(rulebook, answers);
  return (verdict) => {
    const { because, turnsOn, row, outcome } = verdict;
    const isOne = verdict.told.reason !== undefined;
    const sources = sourcesOf(verdict, bundle);
    const behind = originsOf(rulebook, because, told).map((id) => questionOf(engine, id));
    const missing = new Set(turnsOn.flatMap((fact) => questionFor(rulebook, fact)?.id ?? []));
    return [
      plainName(verdict.programme)(t),
      t(rowWords(outcome)),
      isOne ? row.id : '',
      inBrackets(behind.map((question) => answerWords(t, question, answers[question.id] as string)).join('; ')),
      sources.map(({ title, section }) => `${title} ${section}`.trim()).join('; '),
      isOne ? formatDigits(formatDay(row.from)) : '',
      sources.map(({ checked }) => formatDigits(checked)).sort()[0] ?? '',
      [...missing].map((id) => short(t, id)).join('; '),
    ];
  };
}

const short = (t: Translate, question: string): string => t(`question.${question}.short`);
