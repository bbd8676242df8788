/** A change in words: the lines under the name of a programme, the same on the page and in the feed. */
import { type Day, formatDay } from '#engine/calendar.ts';
import { ADOPTED, type Rulebook } from '#engine/rulebook.ts';
import { formatWords } from '#i18n/dates.ts';
import type { Translate } from '#i18n/translate.ts';
import type { Change, FigureChange, PieceChange, RuleChange } from './changes.ts';
import { figureText, lengthText, outcomeKey, sumText } from './figure-words.ts';

/**
 * `key`: of the text that the line is made from. `about`: the key of what it is about, to be shown as a text of its own behind it.
 * `rules`: those that begin or end, each with the key of its outcome and, if the language has it, of its reason.
 */
export type ChangeLine = { key: string; text: string; about?: string; rules?: readonly ShownRule[] };
export type ShownRule = { outcome: string; reason?: string; row: string };

/**
 * @param t with the figures of the day of the change
 * @param has whether the language has the text of a key: reasons of the past stand in some languages only
 */
export type Wording = {
  t: Translate;
  has: (key: string) => boolean;
  rulebook: Pick<Rulebook, 'limits' | 'country'>;
};

/** The day of a change in words; what is adopted has none. */
export const dayWords = (day: Day, t: Translate): string =>
  day === ADOPTED ? t('ui.changes.noDate') : formatWords(formatDay(day), t);

/** All lines of a change, what matters most first. */
export function changeLines(change: Change, wording: Wording): ChangeLine[] {
  const { t } = wording;
  return [
    ...rulesLine(change.begins, ['ui.changes.begins', 'ui.changes.beginsMany'], wording),
    ...rulesLine(change.ends, ['ui.changes.ends', 'ui.changes.endsMany'], wording),
    ...otherwiseLine(change, t),
    ...amountLines(change, wording),
    ...change.figures.map((figure) => figureLine(figure, wording)),
    ...lengthLines(change, t),
    ...change.pieces.map((piece) => pieceLine(piece, t)),
    ...change.follows.map((id) => lineOf(t, 'ui.changes.follows', {}, `programme.${id}.name`)),
  ];
}

function rulesLine(
  rules: readonly RuleChange[],
  [one, many]: readonly [string, string],
  { t, has }: Wording,
): ChangeLine[] {
  // Whom a rule is not about learns nothing from it.
  const told = rules.filter(({ outcome }) => outcome !== 'not-relevant');
  if (told.length === 0) return [];
  const shown = told.map(
    ({ outcome, reason, row }): ShownRule => ({ outcome: outcomeKey(outcome), row, ...(has(reason) && { reason }) }),
  );
  const said = [...new Map(shown.map((rule) => [`${rule.outcome} ${rule.reason}`, rule])).values()];
  const key = said.length === 1 ? one : many;
  return [{ key, text: t(key), rules: said }];
}

function otherwiseLine({ otherwise }: Change, t: Translate): ChangeLine[] {
  const names = otherwise.filter((outcome) => outcome !== 'not-relevant').map((outcome) => t(outcomeKey(outcome)));
  const last = names.at(-1);
  if (last === undefined) return [];
  const [first, ...others] = names.slice(0, -1);
  const list = others.reduce((list, next) => t('ui.changes.comma', { list, next }), first ?? '');
  return [
    lineOf(t, 'ui.changes.otherwise', { outcomes: first === undefined ? last : t('ui.changes.or', { list, last }) }),
  ];
}

function amountLines({ amounts }: Change, { t, rulebook }: Wording): ChangeLine[] {
  const { sign } = rulebook.country.currency;
  return amounts.map(({ parameter, per, before, after }) => {
    const amount = sumText(t, after, per, sign);
    const about = `amount.${parameter}`;
    if (before === undefined) return lineOf(t, 'ui.changes.amount.known', { amount }, about);
    return lineOf(t, 'ui.changes.amount', { amount, before: sumText(t, before, per, sign) }, about);
  });
}

function figureLine({ name, unit, before, after }: FigureChange, { t, rulebook }: Wording): ChangeLine {
  const kind = name in rulebook.limits ? 'limit' : 'amount';
  const shown = (value: number | string) => figureText(t, kind, unit, value, rulebook.country.currency.sign);
  const key = kind === 'limit' ? 'ui.changes.figure' : 'ui.changes.sum';
  return lineOf(t, key, { figure: shown(after), before: shown(before) });
}

function lengthLines({ lengths }: Change, t: Translate): ChangeLine[] {
  if (!lengths) return [];
  const words = (some: (typeof lengths)['before']): string =>
    some.flatMap((length) => (length && lengthText(t, length)) ?? []).join('; ');
  const [before, after] = [words(lengths.before), words(lengths.after)];
  return [
    after === '' ? lineOf(t, 'ui.changes.length.none') : lineOf(t, 'ui.changes.length', { length: after }),
    ...(before === '' ? [] : [lineOf(t, 'ui.changes.length.before', { length: before })]),
  ];
}

const PIECES: Readonly<Record<PieceChange['table'], Readonly<Record<PieceChange['change'], string>>>> = {
  content: { begins: 'ui.changes.content.begins', ends: 'ui.changes.content.ends' },
  deadlines: { begins: 'ui.changes.deadlines.begins', ends: 'ui.changes.deadlines.ends' },
  appeal: { begins: 'ui.changes.appeal.begins', ends: 'ui.changes.appeal.ends' },
};
const TEXTS: Readonly<Record<PieceChange['table'], string>> = {
  content: 'content',
  deadlines: 'deadline',
  appeal: 'appeal',
};

const pieceLine = ({ table, id, change }: PieceChange, t: Translate): ChangeLine =>
  lineOf(t, PIECES[table][change], {}, `${TEXTS[table]}.${id}`);

function lineOf(t: Translate, key: string, values: Record<string, string> = {}, about?: string): ChangeLine {
  return { key, text: t(key, values), ...(about !== undefined && { about }) };
}
