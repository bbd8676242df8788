/** What is checked of the promises of privacy, from the lists that the tests run. */
import {
  DOINGS,
  type Doing,
  NOT_PROVEN,
  PLAN,
  SETTINGS,
  type Setting,
  TRACES,
  traces,
} from '../../tests/site/privacy/list.ts';

export const PRIVACY_PAGE = 'docs/privacy.md';

/** The page, as Markdown. */
export function privacyPage(): string {
  const settings = Object.keys(SETTINGS) as Setting[];
  const doings = Object.keys(DOINGS) as Doing[];
  const looked = settings.flatMap((setting) => PLAN[setting]).length;
  return [
    '# Nobody learns the answers: what is checked',
    '',
    '<!-- Written by `npm run privacy:list` from tests/site/privacy/list.ts, which the tests run. -->',
    '',
    'Two people with very different answers use the check in a real browser (Chromium), and so does somebody who answers nothing. After',
    'each thing that they do, every trace is looked at that it could leave: on the net, on the phone, in the history, in other pages.',
    'Where a page is loaded, all three must have sent the same, to the last letter of each header (their order hangs on how fast a page came);',
    'nothing else may have been sent at all.',
    '',
    `In ${settings.length} settings: ${looked} things done, each by two people, and ${traces.length} traces looked at after each, makes ${looked * 2 * traces.length} looks.`,
    '',
    '## Check it yourself',
    '',
    '```',
    'npm ci && npm run build',
    'PRIVACY_LOG=heard npx vitest run --project site --project long tests/site/privacy.wide.test.ts',
    '```',
    'The settings beside the phone need an installed Chrome or Chromium. With `PRIVACY_LOG` all that was sent is kept in that folder, a file',
    'for each tab: number 0 is who answers nothing. The figures that the run measures stand in the table at its end. That the tests can fail',
    'is a test too: a page does one thing for each trace, and must be found out.',
    '',
    '## Where',
    '',
    ...settings.map((setting) => `- **${setting}**: ${SETTINGS[setting]}`),
    '',
    '## What somebody does',
    '',
    `| somebody … | ${settings.join(' | ')} |`,
    `|---|${settings.map(() => '---|').join('')}`,
    ...doings.map(
      (doing) =>
        `| ${DOINGS[doing]} | ${settings.map((setting) => (PLAN[setting].includes(doing) ? 'yes' : '')).join(' | ')} |`,
    ),
    '',
    '## What is looked at',
    '',
    ...traces.map((trace) => `- ${TRACES[trace]}`),
    '',
    '## What this does not prove',
    '',
    ...NOT_PROVEN.map((line) => `- ${line}`),
    '',
  ].join('\n');
}
