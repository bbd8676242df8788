/** Firefox by WebDriver BiDi, which it speaks itself: Debian has no geckodriver. */
import { launch } from 'puppeteer-core';
import { type Engine, HEIGHT, type Tab, WIDTH } from './engine.ts';
import { FIREFOX } from './install.ts';

export async function startFirefox(): Promise<Engine> {
  const browser = await launch({ browser: 'firefox', executablePath: FIREFOX, headless: true });
  const tab = async (): Promise<Tab> => {
    const profile = await browser.createBrowserContext();
    const page = await profile.newPage();
    await page.setViewport({ width: WIDTH, height: HEIGHT });
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    return {
      open: async (address) => {
        await page.goto(address);
      },
      reload: async () => {
        await page.reload();
      },
      back: async () => {
        await page.goBack();
      },
      tell: (run, ...given) => page.evaluate(run as (...all: unknown[]) => never, ...given),
      click: (selector) => page.click(selector),
      choose: async (selector, value) => {
        await page.select(selector, value);
      },
      complaints: async () => complaints,
      picture: () => page.screenshot(),
      end: () => profile.close(),
    };
  };
  return { version: (await browser.version()).replace('firefox/', 'Firefox '), tab, stop: () => browser.close() };
}
