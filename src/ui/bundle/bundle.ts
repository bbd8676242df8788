/** What comes beside the page: fetched as soon as taps are handled, always and all of it, so that no request tells what somebody did. */
import { atom, type WritableAtom } from 'nanostores';
import type { SentLaw } from '#rulebook/sent-rules.ts';
import { addressOf } from '../shell/app-data.ts';
import type { Bundle, BundleState, SecondTexts, TextsFile } from './types.ts';

/** Longer, and something hangs: people are told, and may try again. What comes after that is taken up all the same. */
const PATIENCE_MS = 8_000;

/** Loads rules, texts and screens, and then the texts in the offices' language. */
export function newBundle(): Bundle & { load: (law: () => Promise<{ default: SentLaw }>) => void } {
  const state: WritableAtom<BundleState> = atom('waiting');
  const office = addressOf('office-texts');
  const secondTexts: WritableAtom<SecondTexts> = atom('waiting');
  const fail = (): void => {
    if (state.get() === 'waiting') state.set('failed');
    if (secondTexts.get() === 'waiting') secondTexts.set('failed');
  };
  return {
    state,
    secondTexts: office === undefined ? undefined : secondTexts,
    load(law) {
      setTimeout(fail, PATIENCE_MS);
      const files = [law(), loadTexts(addressOf('texts-beside') as string), import('./beside.ts')] as const;
      // Decoration: nobody waits for them.
      import(/* @vite-ignore */ addressOf('pictures-beside') as string).catch(() => undefined);
      Promise.all(files)
        .then(async ([{ default: sent }, texts, beside]) => {
          // Asked for before the rules are made ready, and waited for after that.
          const second = office === undefined ? undefined : loadTexts(office);
          second?.catch(() => undefined);
          return { there: await beside.arrive(sent, texts), beside, second };
        })
        // What does not come is told here. What a screen makes of it and cannot, the first lines of the page hear (guard.ts).
        .then(({ there, beside, second }) => {
          state.set(there);
          if (second)
            beside.secondTexts(there, second).then(
              (texts) => secondTexts.set(texts),
              () => secondTexts.set('failed'),
            );
        }, fail);
    },
  };
}

/** The texts at an address of this site. @throws where they cannot be had. */
async function loadTexts(address: string): Promise<TextsFile> {
  const file = (await import(/* @vite-ignore */ address)) as { default: TextsFile };
  return file.default;
}
