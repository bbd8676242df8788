/**
 * The search page. All that can be found stands in it as lists; what is typed narrows them. Nothing is asked for while somebody
 * types, nothing is kept, and no address holds what was typed.
 */
import { LEAVING } from '#components/leaving.ts';

/** The ids of places, best first; none if nothing fits, `undefined` while nothing is looked for. */
export type Find = (typed: string) => string[] | undefined;

/** What is read aloud: how many were found, worded for each number, and that nothing was. */
export type Says = { found: readonly string[]; nothing: string };

/** Longer, and the index hangs: people are told, and may try again. What comes after that is taken up all the same. */
const PATIENCE_MS = 8_000;

/** How long nothing is typed before the number of results is read aloud. */
const PAUSE_MS = 400;

/** The index as the build stored it. Asked for with the page, whatever is typed. @throws where it cannot be had */
export async function storedIndex<Stored>(): Promise<Stored> {
  const address = element<HTMLLinkElement>('search-index').href;
  const file = (await import(/* @vite-ignore */ address)) as { default: Stored };
  return file.default;
}

/** Brings the page to life. @param index what finds, once it has come */
export function searchPage(index: Promise<Find>, says: Says): void {
  const input = element<HTMLInputElement>('search-for');
  const status = element('search-status');
  const nothing = element('search-nothing');
  const lists = [...document.querySelectorAll<HTMLElement>('[data-results]')].map(listOf);
  let find: Find | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const say = (text: string): void => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      status.textContent = text;
    }, PAUSE_MS);
  };
  const update = (): void => {
    if (!find) return;
    const found = find(input.value);
    for (const list of lists) narrow(list, found);
    nothing.hidden = found?.length !== 0;
    if (!found) say('');
    else say(found.length > 0 ? (says.found[found.length] ?? '') : says.nothing);
  };
  const forget = (): void => {
    input.value = '';
    update();
  };

  input.addEventListener('input', update);
  input.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Enter' && !isComposing) firstShown(lists, nothing).focus();
  });
  addEventListener(LEAVING, forget);
  // A page that the browser kept and shows again still has what was typed. After a result that is right; after "Leave this page",
  // which put another site in the place of the next entry, it would tell what somebody looked for.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && !hasOwnPageAhead()) forget();
  });
  const failed = element('search-failed');
  const tellFailed = (): void => {
    input.disabled = true;
    failed.dataset['failed'] = '';
    failed.setAttribute('role', 'alert');
  };
  const hangs = setTimeout(tellFailed, PATIENCE_MS);
  index.then((ready) => {
    clearTimeout(hangs);
    failed.hidden = true;
    input.disabled = false;
    find = ready;
    update();
  }, tellFailed);
}

/** A list of results with its heading, and its items in the order in which they were built. */
type List = { whole: HTMLElement; heading: HTMLElement; items: readonly { id: string; element: HTMLElement }[] };

function listOf(whole: HTMLElement): List {
  const items = [...whole.querySelectorAll<HTMLElement>('[data-place]')];
  return {
    whole,
    heading: whole.querySelector('h2') as HTMLElement,
    items: items.map((one) => ({ id: one.dataset['place'] as string, element: one })),
  };
}

/** Shows what was found, best first, or everything in its own order. */
function narrow({ whole, items }: List, found: readonly string[] | undefined): void {
  const places = new Map(found?.map((id, place) => [id, place]));
  const placeOf = ({ id }: List['items'][number]): number => places.get(id) ?? places.size;
  for (const { element, id } of items) element.hidden = found !== undefined && !places.has(id);
  const ordered = found ? [...items].sort((one, other) => placeOf(one) - placeOf(other)) : items;
  items[0]?.element.parentElement?.append(...ordered.map(({ element }) => element));
  whole.hidden = found !== undefined && items.every(({ id }) => !places.has(id));
}

const firstShown = (lists: readonly List[], nothing: HTMLElement): HTMLElement =>
  lists.find(({ whole }) => !whole.hidden)?.heading ?? nothing;

/** Whether the next entry of this tab's history is a page of this site; no, where the browser cannot tell. */
const hasOwnPageAhead = (): boolean => 'navigation' in window && window.navigation.canGoForward;

function element<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found as T;
}
