import type { Reporter, TestModule } from 'vitest/node';
import { type Figure, joined } from './figures.ts';

/** Prints the figures that tests wrote down (`figure`), each once, when all tests are done. */
export class FiguresReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const table = figuresOf(modules.flatMap((module) => [...module.children.allTests()].map((one) => one.meta())));
    if (table.size === 0) return;
    console.log('\nFigures');
    for (const [name, { value }] of [...table].sort(([one], [other]) => (one < other ? -1 : 1)))
      console.log(`| ${name} | ${value.toLocaleString('en')} |`);
  }
}

/** All figures, those of one name joined. @param metas what the tests left behind */
export function figuresOf(metas: readonly { figures?: Record<string, Figure> }[]): Map<string, Figure> {
  const all = new Map<string, Figure>();
  for (const { figures = {} } of metas)
    for (const [name, figure] of Object.entries(figures)) all.set(name, joined(all.get(name), figure));
  return all;
}
