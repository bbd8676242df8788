/** What comes beside the page: fetched as soon as taps are handled, always and all of it, so that no request tells what somebody did. */
import { atom, type WritableAtom } from 'nanostores';
import type { Files } from './files.ts';
import type { Bundle, BundleState, SecondTexts } from './types.ts';

/** Longer, and something hangs: people are told, and may try again. What comes after that is taken up all the same. */
const PATIENCE_MS = 8_000;

/** Loads rules, texts and screens, and then the texts in the offices' language. @param files where they are had from */
export function newBundle({ law, texts, office, code }: Files): Bundle & { load: () => void } {
  const state: WritableAtom<BundleState> = atom('waiting');
  const secondTexts: WritableAtom<SecondTexts> = atom('waiting');
  const fail = (): void => {
    if (state.get() === 'waiting') state.set('failed');
    if (secondTexts.get() === 'waiting') secondTexts.set('failed');
  };
  return {
    state,
    secondTexts: office && secondTexts,
    load() {
      setTimeout(fail, PATIENCE_MS);
      Promise.all([law(), texts(), code()])
        .then(async ([{ default: sent }, { default: own }, beside]) => {
          // Asked for before the rules are made ready, and waited for after that.
          const second = office?.();
          second?.catch(() => undefined);
          return { there: await beside.arrive(sent, own), beside, second };
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
