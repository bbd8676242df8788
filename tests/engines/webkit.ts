/** WebKitGTK by its own driver, in its small browser, on a screen that nobody sees. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, By, type WebDriver } from 'selenium-webdriver';
import { Select } from 'selenium-webdriver/lib/select.js';
import { type Engine, HEIGHT, type Tab, WIDTH } from './engine.ts';
import { miniBrowser, WEBKIT_DRIVER } from './install.ts';

/** The buttons above the page would keep its window wider than a phone. */
const NARROW = '* { min-width: 0; padding: 0; margin: 0; font-size: 1px; } image { -gtk-icon-transform: scale(0.1); }';
const TRIES = 200;

export async function startWebKit(): Promise<Engine> {
  const settings = mkdtempSync(join(tmpdir(), 'rettvei-webkit-'));
  mkdirSync(join(settings, 'gtk-3.0'));
  writeFileSync(join(settings, 'gtk-3.0/gtk.css'), NARROW);
  const port = await freePort();
  const server = `http://127.0.0.1:${port}`;
  const driver = spawn('xvfb-run', ['--auto-servernum', WEBKIT_DRIVER, `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, XDG_CONFIG_HOME: settings },
  });
  await answers(`${server}/status`);
  const start = (): Promise<WebDriver> =>
    new Builder()
      .usingServer(server)
      .withCapabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
      })
      .build();
  const first = await start();
  const version = (await first.getCapabilities()).getBrowserVersion();
  await first.quit();
  return {
    version: `WebKitGTK ${version}`,
    tab: async () => tabOf(await start()),
    stop: async () => {
      const ended = once(driver, 'exit');
      process.kill(-(driver.pid as number));
      await ended;
      rmSync(settings, { recursive: true });
    },
  };
}

async function tabOf(driver: WebDriver): Promise<Tab> {
  await driver.manage().window().setRect({ x: 0, y: 0, width: WIDTH, height: HEIGHT });
  const tell: Tab['tell'] = (run, ...given) => driver.executeScript(run, ...given);
  const heard: string[] = [];
  // The driver tells nothing that the page complains about. What its scripts throw as it starts, its first lines have noticed.
  const hear = async (): Promise<void> => {
    heard.push(
      ...(await tell(() => {
        const page = window as unknown as { heard?: string[] };
        const complaints = page.heard ?? [];
        if (!page.heard)
          for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation'])
            addEventListener(type, (event) => complaints.push((event as ErrorEvent).message ?? type));
        page.heard = complaints;
        const { failed } = document.documentElement.dataset;
        return [...complaints.splice(0), ...(failed === undefined ? [] : ['The page gave up.'])];
      })),
    );
  };
  return {
    open: async (address) => {
      await driver.get(address);
      await hear();
    },
    reload: async () => {
      await hear();
      await driver.navigate().refresh();
      await hear();
    },
    back: () => driver.navigate().back(),
    tell,
    click: (selector) => driver.findElement(By.css(selector)).click(),
    choose: (selector, value) => new Select(driver.findElement(By.css(selector))).selectByValue(value),
    complaints: async () => {
      await hear();
      return heard;
    },
    picture: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    end: () => driver.quit(),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** Waits until something answers at an address. */
async function answers(address: string): Promise<void> {
  for (let left = TRIES; left > 0; left -= 1) {
    if (await fetch(address).catch(() => undefined)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`WebKitWebDriver does not answer at ${address}.`);
}
