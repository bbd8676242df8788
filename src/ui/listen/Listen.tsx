import office from 'virtual:office-language';
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { currentView } from '#check/state.ts';
import { LEAVING } from '#components/leaving.ts';
import type { Language } from '#i18n/languages.ts';
import { useCheck } from '../shell/check-context.ts';
import { Words } from '../text/Said.tsx';
import { piecesOf, sentencesOf } from './reading.ts';
import { localVoice } from './voices.ts';

/** Reads the screen aloud with a voice of the device, and stops. Nothing, where the device has no voice for the language. */
export function Listen(): VNode | null {
  const { t, language, state } = useCheck();
  const hasVoice = useVoice(language);
  const [stop, setStop] = useState<(() => void) | undefined>(undefined);
  const view = currentView(state);
  // Another screen says something else.
  useEffect(() => stop, [view, stop]);

  if (!hasVoice) return null;
  const isReading = stop !== undefined;
  const start = (): void => {
    const reading = readAloud(language, () => setStop(undefined));
    setStop(() => reading);
  };
  return (
    <p>
      <button type="button" class="quiet" data-action="listen" onClick={stop ?? start}>
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
          <path d={isReading ? 'M6 6h12v12H6z' : 'M4 9h4l5-4v14l-5-4H4zM16.5 8.5a5 5 0 0 1 0 7M19 6a9 9 0 0 1 0 12'} />
        </svg>
        <Words text={t(isReading ? 'ui.listen.stop' : 'ui.listen.start')} />
      </button>
    </p>
  );
}

/** Whether the device has a voice for a language. Some devices name their voices only after a while. */
function useVoice(language: Language): boolean {
  const find = (): boolean =>
    'speechSynthesis' in window && localVoice(speechSynthesis.getVoices(), language) !== undefined;
  const [hasVoice, setVoice] = useState(find);
  useEffect(() => {
    if (!('speechSynthesis' in window) || !speechSynthesis.addEventListener) return;
    const look = (): void => setVoice(find());
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, [language]);
  return hasVoice;
}

/**
 * Reads what is on the screen, and shows what is being read. What is in another language is read by a voice for that, or not at all.
 * @param whenOver called once, at the end or when it is stopped
 * @returns what stops it
 */
function readAloud(language: Language, whenOver: () => void): () => void {
  const voices = speechSynthesis.getVoices();
  // Beside the answer stands one right: that is what somebody has just opened.
  const root = document.querySelector('main .result') ?? document.querySelector('main');
  const parts = (root ? piecesOf(root) : []).flatMap(({ shownIn, text, lang }) => {
    const spokenIn = lang === language.tag ? language : lang === office.tag ? office : undefined;
    const voice = spokenIn && localVoice(voices, spokenIn);
    return voice ? sentencesOf(text).map((sentence) => ({ shownIn, sentence, voice })) : [];
  });
  let shown: Element | undefined;
  const show = (element?: Element): void => {
    shown?.removeAttribute('data-reading');
    element?.setAttribute('data-reading', '');
    if (element !== shown) element?.scrollIntoView({ block: 'nearest' });
    shown = element;
  };
  const readFrom = (place: number): void => {
    const part = parts[place];
    if (!part) {
      stop();
      return;
    }
    show(part.shownIn);
    const utterance = new SpeechSynthesisUtterance(part.sentence);
    utterance.voice = part.voice;
    utterance.lang = part.voice.lang;
    utterance.onend = () => shown && readFrom(place + 1);
    utterance.onerror = () => shown && stop();
    speechSynthesis.speak(utterance);
  };
  const stop = (): void => {
    show();
    speechSynthesis.cancel();
    for (const event of ENDS) removeEventListener(event, stop);
    document.removeEventListener('visibilitychange', stop);
    whenOver();
  };
  for (const event of ENDS) addEventListener(event, stop);
  document.addEventListener('visibilitychange', stop);
  speechSynthesis.cancel();
  readFrom(0);
  return stop;
}

/** Nobody may hear on what somebody has left. */
const ENDS = [LEAVING, 'pagehide'];
