/** The list of languages that can be kept on the phone: shows what the worker tells, and asks it for what is tapped. */
import { askWorker } from './ask-worker.ts';
import type { Copy, FromWorker } from './offline-copy.ts';

/** What the list says, in the language of the page. */
export type Says = {
  kept: Record<Copy['kept'], string>;
  /** With `{done}` and `{total}`. */
  saving: string;
  failed: Record<NonNullable<Copy['failed']>, string>;
  keep: string;
  again: string;
};

/** So long a browser that can keep pages takes to say so, on an old phone. */
const PATIENCE_MS = 10_000;

const find = <T extends HTMLElement>(selector: string, within: ParentNode = document): T =>
  within.querySelector(selector) as T;
const says = JSON.parse(find('#copies-say').textContent) as Says;

function show(slug: string, { kept, saving, failed }: Copy): void {
  const item = find(`[data-copy-of="${slug}"]`);
  const progress = find<HTMLProgressElement>('progress', item);
  const [keep, remove] = ['keep', 'remove'].map((ask) => find<HTMLButtonElement>(`[data-ask="${ask}"]`, item)) as [
    HTMLButtonElement,
    HTMLButtonElement,
  ];
  const pressed = item.contains(document.activeElement);
  item.dataset['kept'] = saving ? 'saving' : (failed ?? kept);
  find('.copy-says', item).textContent = saying(kept, saving, failed);
  progress.hidden = !saving;
  progress.max = saving?.of ?? 1;
  progress.value = saving?.done ?? 0;
  keep.textContent = failed ? says.again : says.keep;
  keep.hidden = saving !== undefined || kept === 'all';
  remove.hidden = saving === undefined && kept === 'nothing' && !failed;
  // The button that was pressed may be gone: what it has led to is said in its place.
  if (pressed && (document.activeElement as HTMLElement).hidden)
    (remove.hidden ? keep : find('.copy-says', item)).focus();
}

function saying(kept: Copy['kept'], saving: Copy['saving'], failed: Copy['failed']): string {
  if (saving) return says.saving.replace('{done}', `${saving.done}`).replace('{total}', `${saving.of}`);
  return failed ? says.failed[failed] : says.kept[kept];
}

const cannot = (): void => {
  find('#cannot-keep').hidden = false;
};

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-ask]'))
  button.addEventListener('click', () => {
    const item = button.closest('[data-copy-of]') as HTMLElement;
    const language = item.dataset['copyOf'] as string;
    void askWorker({ ask: button.dataset['ask'] as 'keep' | 'remove', language });
  });

const impatient = setTimeout(cannot, PATIENCE_MS);
navigator.serviceWorker?.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
  clearTimeout(impatient);
  find('#cannot-keep').hidden = true;
  for (const [slug, copy] of Object.entries(data.copies)) show(slug, copy);
});
navigator.serviceWorker?.startMessages();
askWorker({ ask: 'copies' }).then((isThere) => isThere || cannot());
