import type { VNode } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Day } from '../engine/calendar.ts';
import { type AppData, textAddress } from '../wizard/app-data.ts';
import type { LateStore } from '../wizard/late.ts';
import type { Setting } from '../wizard/path.ts';
import type { Store } from '../wizard/store.ts';
import { Wizard } from '../wizard/Wizard.tsx';
import { PartPage } from './PartPage.tsx';
import { Sitting } from './Sitting.tsx';

type Props = { data: AppData; setting: Setting; store: Store; late: LateStore };

const HIGHEST_NUMBER = 99;

/** Helper mode: one person after the other, each a number, nothing kept. */
export function HelperApp({ data: { language, strings }, setting: today, store, late }: Props): VNode {
  const [person, setPerson] = useState(1);
  const [on, setOn] = useState<Day>(today.on);
  const [keys, wantKeys] = useState(false);
  const setting = useMemo(() => ({ ...today, on }), [today, on]);
  const Part = useCallback(() => <PartPage keys={keys} />, [keys]);

  const chooseDay = (day: Day): void => {
    store.use({ ...store.setting, on: day });
    setOn(day);
  };
  const next = (): void => {
    store.act({ type: 'wipe', notice: { kind: 'deleted' } });
    setPerson((person % HIGHEST_NUMBER) + 1);
  };
  return (
    <Wizard
      language={language}
      strings={strings}
      setting={setting}
      store={store}
      late={late}
      norwegianTexts={textAddress('norwegian-texts')}
      helper={{ person, isToday: on === today.on, PartPage: Part }}
    >
      <Sitting
        person={person}
        choosePerson={setPerson}
        next={next}
        today={today.on}
        on={on}
        chooseDay={chooseDay}
        keys={keys}
        wantKeys={wantKeys}
      />
    </Wizard>
  );
}
