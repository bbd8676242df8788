/** What every part of the check can reach: its texts, the state, and how to act on it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Action } from '#check/actions.ts';
import type { Setting } from '#check/setting.ts';
import type { Standing } from '#check/store.ts';
import type { BundleState } from '../bundle/types.ts';
import { type Texts, useTexts } from '../text/texts-context.ts';

/** A helper's session: people are numbers, and the day may be another than today. */
export type Helper = { person: number; isToday: boolean };

type CheckState = Standing & {
  dispatch: (action: Action) => void;
  bundle: BundleState;
  /** What a helper chose for this session. */
  helper: Helper | undefined;
};
export type Check = Texts & CheckState & { setting: Setting };

export const CheckContext = createContext<CheckState | undefined>(undefined);

/** The check around a component. */
export function useCheck(): Check {
  const check = useContext(CheckContext);
  if (!check) throw new Error('This component stands outside the check. Render it inside <Wizard>.');
  return { ...useTexts(), ...check, setting: check.current.setting };
}
