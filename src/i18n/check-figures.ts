import type { LocaleFiles } from './check-locales.ts';

/** A figure that may stand in a text, since no rule holds it. */
export type AllowedFigure = {
  /** What may stand there: a regular expression; `{month 2}` in it is February as the language itself writes it. */
  figure: string;
  /** The keys in whose texts it may stand: a regular expression; everywhere without one. */
  keys?: string | undefined;
  why: string;
};

/** What a limit or an amount counts, by its name; `adopted` where it has a value without a date. */
export type KnownFigures = ReadonlyMap<string, { unit: string; adopted: boolean }>;

/** The file whose texts do not speak of the law. */
const OF_THE_TOOL = /(^|\/)ui\.json$/;
const FIGURE = /\{\{([\w-]+(?:\.[\w-]+)+)(@\w+)?(?::(\w+))?\}\}/g;
const COUNTED = ['age', 'years', 'months', 'weeks', 'days', 'hours'];

/**
 * Figures that stand in texts as digits, and placeholders that nothing fills. Returns one sentence per fault.
 * @param locales texts by language and file
 */
export function checkFigures(
  locales: Readonly<Record<string, LocaleFiles>>,
  known: KnownFigures,
  allowed: readonly AllowedFigure[],
): string[] {
  const allowedIn = Object.fromEntries(
    Object.entries(locales).map(([slug, files]) => [slug, allowed.map((one) => withMonths(one, files))]),
  );
  return allTexts(locales).flatMap(([file, key, text, slug]) => {
    const where = `${file}: "${key}"`;
    const digits = OF_THE_TOOL.test(file) ? [] : bareFigures(key, text, allowedIn[slug] ?? []);
    return [
      ...digits.map(
        (figure) =>
          `${where} has the figure "${figure}". Write {{name}} with a name of limits.yaml or parameters.yaml; if no rule holds it, allow it in figures.yaml and say why.`,
      ),
      ...[...text.matchAll(FIGURE)].flatMap(([whole, name, adopted, form]) =>
        placeholderFaults(where, whole, known.get(name as string), adopted, form),
      ),
    ];
  });
}

/** The names of the limits and amounts that texts read. */
export function figuresInTexts(locales: Readonly<Record<string, LocaleFiles>>): Set<string> {
  return new Set(
    allTexts(locales).flatMap(([, , text]) => [...text.matchAll(FIGURE)].map(([, name]) => name as string)),
  );
}

function allTexts(
  locales: Readonly<Record<string, LocaleFiles>>,
): [file: string, key: string, text: string, slug: string][] {
  return Object.entries(locales).flatMap(([slug, files]) =>
    Object.entries(files).flatMap(([file, texts]) =>
      Object.entries(texts).map(([key, text]): [string, string, string, string] => [
        `locales/${slug}/${file}`,
        key,
        text,
        slug,
      ]),
    ),
  );
}

/** A figure whose months stand as a language writes them, alone and after a day. */
export function withMonths(one: AllowedFigure, files: LocaleFiles): AllowedFigure {
  const name = (month: string, form: string): string[] => {
    const text = files['ui.json']?.[`ui.month.${month}.${form}`];
    return text === undefined ? [] : [text];
  };
  const figure = one.figure.replace(/\{month (\d+)\}/g, (whole, month: string) => {
    const names = [...name(month, 'alone'), ...name(month, 'ofDate')];
    return names.length === 0 ? whole.replace(/[{}]/g, '\\$&') : `(?:${names.join('|')})`;
  });
  return { ...one, figure };
}

function bareFigures(key: string, text: string, allowed: readonly AllowedFigure[]): string[] {
  const rest = allowed
    .filter(({ keys }) => keys === undefined || new RegExp(keys, 'u').test(key))
    .reduce((left, { figure }) => left.replace(new RegExp(figure, 'gu'), ' '), text.replace(/\{\{[^}]*\}\}/g, ' '));
  return rest.match(/\p{Nd}+/gu) ?? [];
}

function placeholderFaults(
  where: string,
  whole: string,
  found: { unit: string; adopted: boolean } | undefined,
  adopted: string | undefined,
  form: string | undefined,
): string[] {
  if (!found) return [`${where} asks for ${whole}, and no limit and no amount has this name. Correct it.`];
  if (adopted !== undefined && (adopted !== '@adopted' || !found.adopted))
    return [`${where} asks for ${whole}, and the limit has no such value. Leave "${adopted}" out.`];
  const forms = found.unit === 'day' ? ['month', 'year'] : COUNTED.includes(found.unit) ? ['unit'] : [];
  return form === undefined || forms.includes(form)
    ? []
    : [`${where} asks for ${whole}, and a figure in ${found.unit} has no form "${form}". Leave it out.`];
}
