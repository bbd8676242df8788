/** A figure over time as a drawing: a line that goes on level and steps where the figure becomes another. */

/** `x` and `y` are places in the drawing, from its upper left corner. */
type Mark = { x: number; y: number };
export type StepChart = {
  size: { width: number; height: number };
  /** The line of what has a date, as the path of an SVG. */
  line: string;
  /** The same of what is adopted and has no date; empty without it. */
  adopted: string;
  /** Where each value begins. */
  steps: readonly (Mark & { value: number })[];
  /** The lowest and the highest value, each with its height. */
  scale: readonly { value: number; y: number }[];
};

const SIZE = { width: 320, height: 120 };
/** Room for words: of the values above and below the line, of the years under it. */
const PLOT = { left: 4, right: 316, top: 24, bottom: 92 };
/** How much of the drawing stands for the time without a date. */
const WITHOUT_DATE = 48;

/**
 * @param values two or more, each with its first day, in their order
 * @param last the last day of the drawing, later than all of them
 * @param adopted what comes without a date
 */
export function stepChart(
  values: readonly { day: number; value: number }[],
  last: number,
  adopted: number | undefined,
): StepChart {
  const all = [...values.map(({ value }) => value), ...(adopted === undefined ? [] : [adopted])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const first = (values[0] as { day: number }).day;
  const end = adopted === undefined ? PLOT.right : PLOT.right - WITHOUT_DATE;
  const x = (day: number): number => round(PLOT.left + ((day - first) / (last - first)) * (end - PLOT.left));
  const y = (value: number): number =>
    round(PLOT.bottom - ((value - low) / Math.max(high - low, 1)) * (PLOT.bottom - PLOT.top));
  const steps = values.map(({ day, value }) => ({ x: x(day), y: y(value), value }));
  const line = steps.map((step, place) => (place === 0 ? `M${step.x} ${step.y}` : `H${step.x}V${step.y}`)).join('');
  const level = (steps.at(-1) as Mark).y;
  return {
    size: SIZE,
    line: `${line}H${end}`,
    adopted: adopted === undefined ? '' : `M${end} ${level}V${y(adopted)}H${PLOT.right}`,
    steps,
    scale: [...new Set([low, high])].map((value) => ({ value, y: y(value) })),
  };
}

const round = (place: number): number => Math.round(place * 10) / 10;
