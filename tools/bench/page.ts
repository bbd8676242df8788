/**
 * How fast the check is for somebody with a slow phone and a slow net: in a real browser, beside a plain page of the same content, which is
 * the limit, and beside the same questions in SurveyJS. `npm run bench:page [-- --rounds 5 --languages uk,ar --write]`; `--write` puts
 * the figures into docs/speed.md. Needs a built site, nginx with brotli, and openssl.
 *
 * The link is a proxy (page/shaped-link.ts). The browser's own slow-down knows neither the round trips of a connection nor that a server
 * may send little at first, so that the bytes of a page would cost less than they do; and the system's (`tc netem`) needs root and a
 * kernel that has it. All three pages come from the same nginx, over HTTP/2 and TLS, packed alike. In each round they take turns, so
 * that what else the machine does meets all of them; ratios are made round by round.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startBrowser } from '../../tests/site/browser.ts';
import { startNginx } from '../nginx.ts';
import { newMachine } from './page/machine.ts';
import { answerTable, type Series, startTable } from './page/report.ts';
import { type Link, startLink } from './page/shaped-link.ts';
import { makeSites, SITES } from './page/sites.ts';
import { type Site, type Visit, visit } from './page/visit.ts';

const LINKS: readonly Link[] = [
  { name: '1.6 Mbit/s, 150 ms', bitsPerSecond: 1_600_000, roundTripMs: 150 },
  { name: '400 kbit/s, 400 ms', bitsPerSecond: 400_000, roundTripMs: 400 },
];
const SLOWER = [4, 6];
const DOC = 'docs/speed.md';
/** Where the figures stand in it. */
const PLACE = /(<!-- figures -->\n).*(\n<!-- end of figures -->)/s;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    languages: { type: 'string', default: 'uk,ar' },
    write: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const languages = values.languages.split(',');

const began = performance.now();
const home = mkdtempSync(join(tmpdir(), 'rettvei-speed-'));
process.once('exit', () => rmSync(home, { recursive: true }));
const browser = await startBrowser();
const { folder, asked } = await makeSites(browser, home, languages);
const nginx = await startNginx(folder, { https: true, brotli: true });
const link = await startLink(Number(new URL(nginx.address).port));
const machine = newMachine();

const series = languages.flatMap((language) =>
  LINKS.flatMap((shape) =>
    SLOWER.map((slower) => ({
      language,
      shape,
      slower,
      visits: { plain: [], ours: [], SurveyJS: [] } as Record<Site['name'], Visit[]>,
    })),
  ),
);
for (let round = 1; round <= rounds; round += 1) {
  for (const { language, shape, slower, visits } of series) {
    link.shape(shape);
    for (const site of SITES) {
      machine.probe();
      const address = `https://127.0.0.1:${link.port}/${site.path(language)}`;
      // Answers are given without the net, so on one link.
      const whole = shape === LINKS[0] && site.name !== 'plain';
      visits[site.name].push(await visit(browser, address, site, asked[language] ?? [], { slower, whole }));
    }
  }
  console.log(`round ${round} of ${rounds}, ${Math.round((performance.now() - began) / 1000)} s`);
}
const browserName = `Chromium ${browser.version()}`;
await link.stop();
await nginx.stop();
await browser.close();

const { work, load, cores } = machine.noise();
const all: Series[] = series.map(({ shape, ...rest }) => ({ ...rest, link: shape.name }));
const told = [
  `${new Date().toISOString().slice(0, 10)}, ${browserName}, ${rounds} rounds, ${cores} cores. The same work took ${work.median.toFixed(1)} ms, ` +
    `the middle half of the times ${work.low.toFixed(1)} to ${work.high.toFixed(1)}; ${load.median.toFixed(1)} processes wanted a core.` +
    (load.median > 2 * cores ? ' **That is too many: these figures show that it runs, and nothing else.**' : ''),
  ...all.map(startTable),
  answerTable(all),
].join('\n\n');
console.log(`\n${told}\n\n${Math.round((performance.now() - began) / 1000)} s in all`);
if (values.write)
  writeFileSync(
    DOC,
    readFileSync(DOC, 'utf8').replace(PLACE, (_all, before, after) => `${before}\n${told}\n${after}`),
  );
