/** Firefox and WebKit as Debian packs them, installed where they are missing. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth'];

export const FIREFOX = '/usr/bin/firefox-esr';
export const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';
const XVFB = '/usr/bin/xvfb-run';

/** Where the browser of WebKitGTK is, which the driver drives. Its folder has the name of the machine's kind. */
export const miniBrowser = (): string | undefined =>
  readdirSync('/usr/lib', { withFileTypes: true })
    .filter((folder) => folder.isDirectory())
    .flatMap(({ name }) => ['4.1', '4.0'].map((version) => `/usr/lib/${name}/webkit2gtk-${version}/MiniBrowser`))
    .find(existsSync);

const isInstalled = (): boolean => [FIREFOX, WEBKIT_DRIVER, XVFB].every(existsSync) && miniBrowser() !== undefined;

/** @throws where there is no Debian, or nobody may install */
export function installEngines(): void {
  if (isInstalled()) return;
  const remedy = `These tests need Firefox and WebKitGTK as Debian packs them: apt-get install ${PACKAGES.join(' ')}`;
  if (!existsSync('/usr/bin/apt-get')) throw new Error(`${remedy}. On other systems they do not run.`);
  const [command = '', ...first] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const run = (...rest: string[]) =>
    execFileSync(command, [...first, ...rest], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  console.log(`Installing ${PACKAGES.join(', ')} …`);
  try {
    run('update');
    run('install', '-y', '--no-install-recommends', ...PACKAGES);
  } catch (error) {
    throw new Error(remedy, { cause: error });
  }
  if (!isInstalled()) throw new Error(`${remedy}. They were installed, and are not where they were looked for.`);
}
