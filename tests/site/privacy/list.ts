/**
 * What is checked of the promise that nobody learns somebody's answers: where, what people do, and what is looked at after each of it.
 * The tests run these lists, and docs/privacy.md is written from them (`npm run privacy:list`); so it can say nothing that is not tested.
 */

/** Where somebody sits. */
export const SETTINGS = {
  phone: 'on a phone, on the page of the check',
  forbidden:
    'on a phone that forbids pages to keep anything: for one person asking for it fails, for the other it is not there',
  back: 'in a browser that keeps a page as it was when somebody leaves it, and shows it again with Back (bfcache)',
  frame: 'in a frame of a hostile page on another site, which asks, forges and listens',
  helper: 'in helper mode, where two people sit together',
} as const;
export type Setting = keyof typeof SETTINGS;

/** What somebody does: in words that go on after "Somebody". */
export const DOINGS = {
  opens:
    'opens the page, and waits until all that comes beside it is there and the language is kept for when there is no net',
  answers: 'answers every question and comes to the results',
  listens: 'has the results read aloud',
  right: 'opens a right, and all that is folded there',
  languages: 'reads in two languages at once',
  prints: 'prints the results with the answers',
  text: 'copies the results as text',
  link: 'copies a link to the list of results',
  code: 'has the link shown as a code for another phone',
  calendar: 'saves a last day for the calendar',
  changes: 'changes an answer, and comes to other results',
  history: 'goes back through the screens and forward again',
  offline: 'loses the net, opens a right, and has the net again',
  reloads: 'reloads the page',
  again: 'has the tab once more, as a browser that restores it: with all that the tab had kept',
  office: 'goes to the page of an office by a link of a right, and back',
  away: 'goes to another page of the site, and back',
  topic: 'begins a check about one topic, by a link that names it',
  list: 'opens a list of results that somebody has sent',
  search: 'types into the search of the site',
  deletes: 'deletes everything',
  leaves: 'leaves by "Leave this page", and opens the page again',
} as const;
export type Doing = keyof typeof DOINGS;

/** What is done in which setting, in this order. */
export const PLAN: Readonly<Record<Setting, readonly Doing[]>> = {
  phone: [
    ...['opens', 'answers', 'listens', 'languages', 'right', 'prints', 'text', 'link', 'code', 'calendar'],
    ...[
      'changes',
      'history',
      'offline',
      'reloads',
      'again',
      'office',
      'away',
      'deletes',
      'topic',
      'list',
      'search',
      'leaves',
    ],
  ] as Doing[],
  forbidden: ['opens', 'answers', 'right', 'languages', 'prints', 'link', 'changes', 'history', 'reloads', 'leaves'],
  back: ['opens', 'answers', 'right', 'away', 'office', 'deletes', 'leaves'],
  frame: ['opens', 'answers', 'right', 'languages', 'prints', 'changes', 'history', 'deletes', 'leaves'],
  helper: ['opens', 'answers', 'right', 'prints', 'reloads', 'leaves'],
};

/** What is looked at after each thing somebody does, and what may be found there. */
export const TRACES = {
  requests:
    'requests to any address, by the page, a frame, the worker or the browser itself, each with all its headers and its body, as a proxy between the browser and the world hears them: none, or, where a page is loaded, to the last header those of somebody who answers nothing',
  referrer: 'where a request or the page of an office is told that somebody comes from: nowhere',
  cookies: 'cookies that the browser has, or that a request carries: none',
  local: '`localStorage`: nothing',
  databases:
    'IndexedDB, and every other kind of storage that the browser counts: nothing but the copies for when there is no net',
  session:
    '`sessionStorage`, which ends with the tab: the answers under one name, and nothing once somebody has deleted or left',
  caches: 'names of caches and addresses in them: what is kept where nobody does anything',
  titles:
    'the title of the page, and those that the browser keeps for all pages that Back and Forward lead to: those that the pages were built with, the same on every screen',
  addresses: 'the address, and those of all pages that Back and Forward lead to: the page, and nothing behind it',
  state: '`history.state`, at rest and whenever it is written: the number of the step',
  name: '`window.name`, which other pages of the tab can read: empty',
  ways: 'sockets, event streams, calls between browsers, beacons, workers and channels to other tabs: none; to the worker one message, always the same',
  said: 'what a page that frames ours hears: that it is there, its language, its height, that another screen begins',
  console: 'what is written to the console: nothing',
  fields:
    'fields for a text, a number or a day, about which a browser may ask its maker how to fill them in: none, but in helper mode and on the page of the search',
  files: 'names of saved files: always `rettvei.ics`',
  policy: 'breaches of the content security policy: none',
} as const;
export type Trace = keyof typeof TRACES;
export const traces = Object.keys(TRACES) as Trace[];

/** What nobody should take this for. */
export const NOT_PROVEN: readonly string[] = [
  'Whoever hears the net learns that somebody visits this site, which of its pages are loaded, and when: as with any site.',
  'A page that frames ours learns how high the frame is and when another screen begins, so how many there were. The window has one history for both.',
  'A browser writes `sessionStorage` to its disk for as long as the tab is open, to restore the tab after a crash.',
  'Chromium asks a service of its maker how to fill in pages that have a field for a date or a text. In these tests it did so in helper mode and on the page of the search, for who answers nothing too, and on no page of the check itself, which has no such field. What it says there is sealed, and no page can forbid it.',
  'Extensions, keyboards and whoever else sees the screen are not part of a page.',
];
