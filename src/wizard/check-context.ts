/** What every part of the check can reach: its texts, the state, and how to act on it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Arrival } from './late.ts';
import type { Setting } from './path.ts';
import type { Act } from './reducer.ts';
import type { State } from './state.ts';
import { type Texts, useTexts } from './texts-context.ts';

/** A helper's sitting: people are numbers, and the day may be another than today. */
export type Helper = { person: number; isToday: boolean };

type CheckState = {
  setting: Setting;
  state: State;
  act: (act: Act) => void;
  late: Arrival;
  /** What a helper chose for this sitting. */
  helper: Helper | undefined;
};
export type Check = Texts & CheckState;

export const CheckContext = createContext<CheckState | undefined>(undefined);

/** The check around a component. */
export function useCheck(): Check {
  const check = useContext(CheckContext);
  if (!check) throw new Error('This component stands outside the check. Render it inside <Wizard>.');
  return { ...useTexts(), ...check };
}
