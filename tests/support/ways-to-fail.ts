/** What can go wrong around a check, what is decided for it, and the test that shows it: docs/resilience.md is made of this. */

export type Way = {
  /** What happens. */
  what: string;
  /** What the person has then. One plain sentence. */
  decided: string;
  /** The file of the test, and the test as it is named there. */
  test: readonly [file: string, name: string];
};

const NET = 'tests/site/resilience-net.test.ts';
const PHONE = 'tests/site/resilience-phone.test.ts';
const BESIDE = 'tests/site/beside.test.ts';
const BARE = 'tests/site/without-script.test.ts';
const OFFLINE = 'tests/site/offline.test.ts';
const KEPT = 'tests/site/journeys-kept.test.ts';
const OLD = 'tests/site/old-browsers.test.ts';
const HELPER = 'tests/site/helper.test.ts';
const LIST = 'tests/share/list-link.test.ts';
const SHARED = 'tests/site/shared-list.test.ts';

const everyScreen = [
  NET,
  'killed before every screen of a walk: the rest, paper, code and copy are there, and the results are the same',
] as const;
const everyRequest = [
  NET,
  'killed from every request on: the check goes on, or says so, and Try again brings it back with its answers',
] as const;
const dropped = [
  NET,
  'gone, and the phone drops the page at every screen: the copy brings back the same screen with its answers',
] as const;
const bad = [NET, 'answers with %s for %s: a sentence, and Try again goes on'] as const;
const bareScript = [BARE, '%s: says so, and leaves nothing dead'] as const;
const broken = [PHONE, '%s: the results are the same'] as const;
const turned = [PHONE, 'in %s: what was chosen stays, nothing is pushed aside, and Continue leads on'] as const;

export const waysToFail: Readonly<Record<string, readonly Way[]>> = {
  'The net': [
    {
      what: 'Gone before the page, on a first visit',
      decided: 'The browser says it: nothing of ours has come yet.',
      test: [
        NET,
        'killed from every request on: the check goes on, or says so, and Try again brings it back with its answers',
      ],
    },
    {
      what: 'Gone before the page, after an earlier visit',
      decided: 'The copy on the phone opens, with the day that it is from.',
      test: [OFFLINE, 'the whole check, its sheet and every other page of the language are there'],
    },
    {
      what: 'Gone before a page that is not kept',
      decided: 'A page in the same language says so, and has a button that tries again.',
      test: [OFFLINE, 'what is not kept says so in its language, and comes with a tap once the server is back'],
    },
    {
      what: 'Gone after the page, before its script',
      decided: 'The page says that it did not start, offers Try again, and leads to what can be read without.',
      test: bareScript,
    },
    {
      what: 'Gone in the middle of the page itself',
      decided: 'What has come stays in sight and can be read; Continue loads the page again.',
      test: [NET, 'behind any piece of it: what has come can be read, whatever fails then'],
    },
    {
      what: 'Gone in the middle of the page, and Continue is tapped',
      decided: 'The page loads again.',
      test: [NET, 'Continue on what will not come whole loads it again'],
    },
    {
      what: 'Gone after the first question, while the rules are on their way',
      decided: 'The next screen says that it did not load; Try again goes on with the answers.',
      test: [BESIDE, 'broken off: who has answered may try again, and nothing is lost'],
    },
    {
      what: 'Gone at any one of the requests of a check, and at all after it',
      decided: 'The check goes on where it can, else it says so, and Try again brings it back with its answers.',
      test: everyRequest,
    },
    {
      what: 'Gone before any later screen, up to the results',
      decided: 'Nothing happens: all that is needed has come, and the results are the same.',
      test: everyScreen,
    },
    {
      what: 'Gone while pictures, icons or fonts come',
      decided: 'The words stand alone.',
      test: [NET, 'pictures, icons and fonts are refused: nothing that is said or asked is missing'],
    },
    {
      what: 'Gone at print',
      decided: 'The sheet has both languages and its code: they came with the check.',
      test: everyScreen,
    },
    {
      what: 'Gone before the Norwegian texts came, and then print',
      decided: 'A sentence on top of the results says that they did not load; paper has one language.',
      test: [NET, 'the Norwegian texts did not come: said before paper is printed on, which then has one language'],
    },
    { what: 'Gone at the QR code', decided: 'The code is drawn: it came with the check.', test: everyScreen },
    { what: 'Gone at Copy', decided: 'The text is copied, with its link.', test: everyScreen },
    {
      what: 'Gone while a helper’s rules of all days come',
      decided: 'The questions that stand in the page can be answered; then a sentence, and Try again.',
      test: [BESIDE, '/uk/%s: where %s hangs, it is given up, and comes with another try'],
    },
    {
      what: 'Gone while a shared list comes',
      decided: 'A sentence, and Try again, which has not lost the list.',
      test: [BARE, 'gets the shared list, which a reload has not lost'],
    },
    {
      what: 'Gone, and Try again is tapped too early',
      decided: 'The page stays, and tries by itself when the net is back.',
      test: [NET, 'Try again without a net keeps the page, and takes effect when the net is back'],
    },
    {
      what: 'Slow: a file comes late',
      decided: 'Who has answered waits, and goes on by themselves.',
      test: [BESIDE, 'late: who has answered waits, and goes on by itself'],
    },
    {
      what: 'Slow: something is tapped before the script has come',
      decided: 'It is kept, and takes effect.',
      test: [KEPT, 'an answer and Continue are kept and take effect'],
    },
    {
      what: 'A file hangs',
      decided: 'After eight seconds a sentence, and Try again; what comes later is taken up all the same.',
      test: [BESIDE, 'a file that hangs is given up after some seconds, with a way to try again'],
    },
    {
      what: 'The script of the page hangs',
      decided: 'After ten seconds the page says so; what was tapped is kept, and it goes on when the script comes.',
      test: [BARE, 'hangs: says so after ten seconds, keeps what is tapped, and goes on when it comes'],
    },
    {
      what: 'The server hangs or fails, and there is a copy',
      decided: 'After three seconds the copy opens.',
      test: [OFFLINE, 'that hangs or fails is given up for the copy'],
    },
    { what: 'The server answers 404 or 500 for a file', decided: 'As when the net is gone.', test: bad },
    {
      what: 'The server answers with garbage, with the log-in page of a hotel, or with nothing',
      decided: 'As when the net is gone.',
      test: bad,
    },
    { what: 'The server sends half a file', decided: 'As when the net is gone.', test: bad },
    {
      what: 'A new build comes while somebody answers',
      decided: 'The page goes on with the old one; the next visit has the new one.',
      test: [OFFLINE, 'comes while somebody answers: nothing is lost or mixed, and the next visit has it'],
    },
  ],
  Storage: [
    { what: 'Full from the start', decided: 'The answers live as long as the page.', test: broken },
    { what: 'Not there, or forbidden with cookies', decided: 'The answers live as long as the page.', test: broken },
    {
      what: 'The browser throws when it is looked at',
      decided: 'The answers live as long as the page.',
      test: [KEPT, 'live in memory where the browser forbids storage'],
    },
    {
      what: 'Becomes full on the way',
      decided: 'The check goes on; after a reload the answers that had room are there.',
      test: [PHONE, 'becomes full on the way: the results are the same, and after a reload what had room is there'],
    },
    {
      what: 'Holds what is not ours, or is of other rules',
      decided: 'It is deleted, with one sentence.',
      test: [KEPT, '%s is dropped with one sentence'],
    },
    {
      what: 'No room for the copy of the site',
      decided: 'The list of copies says so; the check needs none.',
      test: ['tests/site/keep-offline.test.ts', 'that there is no room, and tries again'],
    },
  ],
  'The clock': [
    {
      what: 'Stands in 1970 or 2019',
      decided: 'The day of the last review counts.',
      test: [PHONE, 'stands in %s: the rules are those of the last review'],
    },
    {
      what: 'Stands in 2035 or 2099',
      decided: 'The page says of which day its rules are.',
      test: [PHONE, 'stands in %s: the page says of which day its rules are'],
    },
    {
      what: '14 hours ahead of UTC, or 11 behind',
      decided: 'The day where the person is counts.',
      test: [PHONE, 'in %s it is the %s, and that day counts'],
    },
    {
      what: 'Midnight while somebody answers',
      decided: 'The day stays, and the results name it; who leaves the page and comes back gets the new one.',
      test: [PHONE, 'over midnight while somebody answers: the day stays until they come back to the page'],
    },
    {
      what: 'A page that was left open for days',
      decided: 'The answers are deleted, with a sentence, and the rules are of the new day.',
      test: [PHONE, 'by days while nobody looks: the answers are gone, and the next ones get the rules of the new day'],
    },
    {
      what: 'A helper’s page that stays open over night',
      decided: 'The next person gets the rules of the new day; a day that the helper chose stays.',
      test: [
        PHONE,
        'over midnight at a helper’s desk: the next person gets the rules of the new day, and a chosen day stays',
      ],
    },
    {
      what: 'Daylight saving ends',
      decided: 'Nothing happens.',
      test: [PHONE, 'to winter time: the hour that comes twice deletes nothing'],
    },
    {
      what: 'Put back by up to a day while the phone had dropped the page',
      decided: 'The answers are there.',
      test: [PHONE, 'back by an hour while the phone had dropped the page: the answers are there'],
    },
    {
      what: 'Put back by more than a day, or forward, while nobody looked',
      decided: 'The answers are deleted, with a sentence: nobody can tell how long the page was left alone.',
      test: ['tests/check/saved-answers.test.ts', 'a clock that was put back by a day at most has lost nothing'],
    },
  ],
  'Shared lists': [
    {
      what: 'Dated 1970 or 2058, or of rules of such a day',
      decided: 'Nothing of it is shown, and one sentence says that its day cannot be right.',
      test: [PHONE, 'a shared list of %s says that its day cannot be, and shows nothing'],
    },
    {
      what: 'Dated 9999',
      decided: 'No list can say that: one sentence.',
      test: [PHONE, 'a shared list of %s says that its day cannot be, and shows nothing'],
    },
    {
      what: 'The day before the first rules; further ahead than helpers can look',
      decided: 'As above; on the first and the last day it opens.',
      test: [LIST, 'of %s has a day that cannot be'],
    },
    {
      what: 'Cut anywhere',
      decided: 'One sentence, and nothing is shown.',
      test: [LIST, 'that lost its end says so and shows nothing, wherever it was cut'],
    },
    {
      what: 'Empty, garbage, markup, a megabyte',
      decided: 'One sentence, and nothing is shown.',
      test: [SHARED, '%s'],
    },
  ],
  'Translation by the browser': [
    {
      what: 'Texts are put into elements of the translator',
      decided: 'Every screen says what it says without: what changes is put there anew.',
      test: [PHONE, 'that %s every text: each screen says what it says without'],
    },
    {
      what: 'Texts are replaced by others',
      decided: 'The same.',
      test: [PHONE, 'that %s every text: each screen says what it says without'],
    },
    {
      what: 'The whole page is replaced by a copy',
      decided:
        'The copy is dead, as no translator known to us does it; a reload brings the page back, with its answers.',
      test: [PHONE, 'that puts a copy in the place of the page: a reload brings the page back, with its answers'],
    },
    {
      what: 'The attribute `translate`',
      decided: 'The page may be translated; words that letters and offices use stay as they are.',
      test: [PHONE, 'is told which words must stay as they are, and that the page itself may be translated'],
    },
  ],
  'Hands and tabs': [
    {
      what: 'Double and triple taps on Continue',
      decided: 'One answer to one question, and no mistake told.',
      test: [PHONE, 'that tap %i times: each tap answers one question, and no mistake is told'],
    },
    {
      what: 'A double tap on Results so far',
      decided: 'The results, and none of them opens.',
      test: [PHONE, 'that tap Results so far twice open no result'],
    },
    {
      what: 'A tap and Enter',
      decided: 'The key does nothing more.',
      test: [PHONE, 'that tap and press Enter: the key does nothing more'],
    },
    {
      what: 'A press that lasts while the rules come',
      decided: 'It counts.',
      test: [HELPER, 'a press that lasts while the rules and the second language come is not lost'],
    },
    {
      what: 'A copy of a tab; both answer, in two languages; one deletes',
      decided: 'Each tab has answers of its own, and Delete is about its own.',
      test: [PHONE, 'a copy of a tab goes its own way: answers, language and Delete are its own'],
    },
    {
      what: 'Another language in the middle',
      decided: 'The same question, with the same answers.',
      test: ['tests/site/journeys-turns.test.ts', 'the language can change in the middle: the same question follows'],
    },
  ],
  'The page comes and goes': [
    {
      what: 'Put aside by the browser, and Back',
      decided: 'The answers are there, but for those that were deleted meanwhile.',
      test: [PHONE, 'shows the answers, but none that were deleted on the page between'],
    },
    {
      what: 'Dropped by the phone at any screen, with or without a net',
      decided: 'The same screen with its answers.',
      test: dropped,
    },
    {
      what: 'Reloaded for want of memory',
      decided: 'The same question.',
      test: [KEPT, 'survive a reload, at the same question'],
    },
    {
      what: 'Out of sight for more than 30 minutes',
      decided: 'The answers are deleted, with a sentence.',
      test: [KEPT, 'are deleted when the open page comes back into sight after more than 30 minutes'],
    },
  ],
  'The screen': [
    { what: '400 %', decided: 'What was chosen stays; Continue can be reached.', test: turned },
    { what: 'Zoomed with two fingers', decided: 'The same.', test: turned },
    { what: 'Turned in the middle', decided: 'The same.', test: turned },
    { what: 'Halved by a keyboard, turned or not', decided: 'The same.', test: turned },
    { what: 'Dark, in the middle', decided: 'The same.', test: turned },
    { what: 'Larger letters, in the middle', decided: 'The same.', test: turned },
  ],
  'What others take or add': [
    {
      what: 'The script blocked, by an extension or a proxy',
      decided: 'The page says so, and leads to what can be read without.',
      test: bareScript,
    },
    {
      what: 'Even the first lines blocked',
      decided: 'After twelve seconds the same comes by style alone.',
      test: [BARE, 'time shows what needs none, with movement: %s'],
    },
    {
      what: 'Scripts of others that throw, and put things into the page',
      decided: 'The check goes on.',
      test: [PHONE, 'scripts of an extension that throw and change the page: the check goes on'],
    },
    {
      what: 'Styles blocked',
      decided:
        'Styles of the first question stand in the page; without those of later screens it is as when the net is gone.',
      test: [NET, 'answers with 404 for the styles of later screens: a sentence, and Try again goes on'],
    },
    {
      what: 'Images, icons and fonts blocked',
      decided: 'The words stand alone.',
      test: [NET, 'pictures, icons and fonts are refused: nothing that is said or asked is missing'],
    },
    {
      what: 'JavaScript off, or a reader’s view',
      decided: 'The page says so, and leads to the guide and the checklist.',
      test: [BARE, '%s says why and offers what needs none'],
    },
    {
      what: 'A browser that lacks what younger ones have',
      decided: 'The check runs, or says that it does not.',
      test: [OLD, '%s runs the check, or says that it does not'],
    },
    {
      what: 'Nothing may be copied',
      decided: 'One sentence says so.',
      test: [SHARED, 'a browser that lets nobody copy says so'],
    },
    {
      what: 'A frame of somebody else',
      decided: 'The check is not shown there; a page says where it is.',
      test: [BARE, '$path in a frame without an origin of its own shows $shows and nothing that is dead'],
    },
    {
      what: 'A very slow phone',
      decided: 'The same results, later.',
      test: [PHONE, 'a phone that is six times slower: the same results, and nothing given up'],
    },
  ],
  'What cannot be true': [
    {
      what: 'Answers that contradict each other',
      decided: 'The check does not offer them; an earlier one that falls is named and asked again.',
      test: [
        'tests/check/contradictions.test.ts',
        'the one asked later is named, removed and asked again, with all others kept',
      ],
    },
    {
      what: 'Facts that contradict each other, in the module',
      decided: 'One error names them.',
      test: ['tests/headless/check.test.ts', 'refuses what cannot be true together, naming both: %s'],
    },
  ],
};

/** The page of the documents. */
export const resiliencePage = (): string =>
  [
    '# When things go wrong',
    '',
    'What can go wrong around a check, what is decided for it, and the test that shows it. Nothing that was answered is lost, unless the line',
    'says so; nobody sees a blank; and whoever waits is told. Made of `tests/support/ways-to-fail.ts`: after a change there, run',
    '`npx vitest run --project unit tests/data/ways-to-fail.test.ts -u`. `tests/long/` tries the net and the translator in every language.',
    ...Object.entries(waysToFail).flatMap(([title, ways]) => [
      '',
      `## ${title}`,
      '',
      '| what happens | what is decided | shown by |',
      '|---|---|---|',
      ...ways.map(
        ({ what, decided, test: [file, name] }) =>
          `| ${what} | ${decided} | \`${file}\`: ${name.replaceAll('|', '\\|')} |`,
      ),
    ]),
    '',
  ].join('\n');
