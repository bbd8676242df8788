import type { Page } from 'playwright-core';

/** A device with some voices, which says nothing aloud: it keeps what it was given, and each part is over when `finish` is called. */
export const withVoices =
  (...voices: { lang: string; localService: boolean }[]) =>
  (page: Page) =>
    page.addInitScript((given) => {
      const said: { text: string; lang: string }[] = [];
      let now: { onend?: () => void } | undefined;
      class Utterance {
        lang = '';
        voice: unknown;
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      }
      const speech = Object.assign(new EventTarget(), {
        getVoices: () => given,
        speak: (one: Utterance & { onend?: () => void }) => {
          said.push({ text: one.text, lang: one.lang });
          now = one;
        },
        cancel: () => {
          now = undefined;
        },
      });
      Object.defineProperty(window, 'speechSynthesis', { value: speech });
      Object.assign(window, {
        SpeechSynthesisUtterance: Utterance,
        said,
        finish: () => now?.onend?.(),
        isSpeaking: () => now !== undefined,
      });
    }, voices);
