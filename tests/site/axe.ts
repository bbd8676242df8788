import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

type Options = {
  /** Parts that are looked at by themselves. */
  without?: string;
};

/**
 * What axe reports of a page as it stands, a line each: every rule in the light theme, and in the dark one what turns on colours, for nothing
 * else differs there. Text must have the contrast of level AAA. The page stays in the light theme.
 */
export async function axeFaults(page: Page, { without }: Options = {}): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    // Looks at the page in itself. The other way opens a page for each run, for frames of other sites, and takes twice as long.
    const axe = new AxeBuilder({ page }).setLegacyMode();
    if (without) axe.exclude(without);
    // The one for level AAA leaves to the other one what is below level AA.
    if (colorScheme === 'dark') axe.withRules(['color-contrast', 'color-contrast-enhanced']);
    else axe.options({ rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } });
    const { violations } = await axe.analyze();
    faults.push(
      ...violations.map(
        ({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map(({ html }) => html.slice(0, 300)).join(' ')}`,
      ),
    );
  }
  return faults;
}
