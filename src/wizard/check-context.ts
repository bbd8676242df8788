/** What every part of the check can reach: the texts of one language, the state, and how to act on it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../i18n/languages.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Arrival } from './late.ts';
import type { Setting } from './path.ts';
import type { Act } from './reducer.ts';
import type { State } from './state.ts';

export type Check = {
  language: Language;
  t: Translate;
  /** A text that need not be there, such as a hint. */
  optional: (key: string) => string | undefined;
  setting: Setting;
  state: State;
  act: (act: Act) => void;
  late: Arrival;
};

export const CheckContext = createContext<Check | undefined>(undefined);

/** The check around a component. */
export function useCheck(): Check {
  const check = useContext(CheckContext);
  if (!check) throw new Error('This component stands outside the check. Render it inside <Wizard>.');
  return check;
}
