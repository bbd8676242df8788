/**
 * The page for organisations: what somebody chooses is shown in a frame and as code. Nothing is sent or kept; the frame of this
 * site is asked for anew with each choice, as it would be on a page of theirs. It shares no module with the check: the page would
 * load the whole check with it.
 */
import type { Colours } from '#embed/accent.ts';
import { type Ground, isStrong, weakest } from './contrast.ts';
import {
  type Chosen,
  elementCode,
  frameCode,
  framePath,
  groundsOf,
  RADIUS,
  type Scheme,
  type Site,
} from './snippet.ts';

/** What the page says, with `{{ratio}}` left open; and the colours and corners that are ours. */
export type Given = {
  site: Site;
  says: { own: string; copied: string; notCopied: string } & Record<`${Ground}.${'used' | 'weak'}`, string>;
  ours: Colours & { radius: number };
};

/** Brings the page to life. */
export function organisationsPage({ site, says, ours }: Given): void {
  const form = document.getElementById('organisations-form') as HTMLFormElement;
  const update = (): void => {
    const chosen = readChosen(form, ours);
    element('organisations-element').textContent = elementCode(chosen, site);
    element('organisations-frame').textContent = frameCode(chosen, site);
    element('organisations-colours').textContent = coloursInWords(chosen, says);
    showFrame(`${document.documentElement.dataset['root']}${framePath(chosen)}`);
  };
  form.addEventListener('change', update);
  // Enter in a field would send the form, which goes nowhere.
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const button of document.querySelectorAll<HTMLElement>('[data-copies]')) {
    button.addEventListener('click', async () => {
      const isCopied = await copy(element(button.dataset['copies'] as string).textContent ?? '');
      const status = button.parentElement?.querySelector('[role="status"]');
      if (status) status.textContent = isCopied ? says.copied : says.notCopied;
    });
  }
  // The browser may have kept what was chosen before the page was loaded again.
  update();
}

/** False where the browser has no clipboard, or does not let us. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** What is chosen: colours and corners only where they differ from ours. */
function readChosen(form: HTMLFormElement, ours: Given['ours']): Chosen {
  const values = new FormData(form);
  const value = (name: string): string => String(values.get(name) ?? '');
  const colours = { accent: value('accent').toLowerCase(), onAccent: value('on-accent').toLowerCase() };
  const isOurs = colours.accent === ours.accent && colours.onAccent === ours.onAccent;
  const radius = Math.round(Number(value('radius')));
  const isRadius = value('radius') !== '' && radius >= RADIUS.from && radius <= RADIUS.to && radius !== ours.radius;
  return {
    lang: value('lang'),
    topic: value('topic') || undefined,
    colours: !isOurs && isColour(colours.accent) && isColour(colours.onAccent) ? colours : undefined,
    radius: isRadius ? radius : undefined,
    scheme: value('scheme') as Scheme,
  };
}

const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/.test(text);

/** Where the colours are used, and where they are too weak. */
function coloursInWords({ colours, scheme }: Chosen, says: Given['says']): string {
  if (!colours) return says.own;
  return groundsOf(scheme)
    .map((ground) =>
      says[`${ground}.${isStrong(colours, ground) ? 'used' : 'weak'}`].replace(
        '{{ratio}}',
        // Cut, never rounded up to what would be enough.
        String(Math.floor(weakest(colours, ground) * 10) / 10),
      ),
    )
    .join(' ');
}

/** A new frame each time: another address in the same one would be an entry of the history. */
function showFrame(address: string): void {
  const old = element<HTMLIFrameElement>('organisations-preview');
  if (old.getAttribute('src') === address) return;
  const frame = old.cloneNode() as HTMLIFrameElement;
  frame.src = address;
  old.replaceWith(frame);
}

const element = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;
