import type { VNode } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Setting } from '#check/navigation.ts';
import type { Store } from '#check/store.ts';
import type { Day } from '#engine/calendar.ts';
import type { BundleStore } from '../bundle/types.ts';
import { type AppData, textAddress } from '../shell/app-data.ts';
import { Wizard } from '../shell/Wizard.tsx';
import { HelperSession } from './HelperSession.tsx';
import { SectionPage } from './SectionPage.tsx';

type Props = { data: AppData; setting: Setting; store: Store; bundle: BundleStore };

const HIGHEST_NUMBER = 99;

/** Helper mode: one person after the other, each a number, nothing kept. */
export function HelperApp({
  data: { language, nameForOffices, strings },
  setting: today,
  store,
  bundle,
}: Props): VNode {
  const [person, setPerson] = useState(1);
  const [on, setOn] = useState<Day>(today.on);
  const [keys, wantKeys] = useState(false);
  const setting = useMemo(() => ({ ...today, on }), [today, on]);
  const ScreenOfSection = useCallback(() => <SectionPage keys={keys} />, [keys]);

  const chooseDay = (day: Day): void => {
    store.use({ ...store.setting, on: day });
    setOn(day);
  };
  const next = (): void => {
    store.dispatch({ type: 'wipe', notice: { kind: 'deleted' } });
    setPerson((person % HIGHEST_NUMBER) + 1);
  };
  return (
    <Wizard
      language={language}
      nameForOffices={nameForOffices}
      strings={strings}
      setting={setting}
      store={store}
      bundle={bundle}
      officeTexts={textAddress('office-texts')}
      helper={{ person, isToday: on === today.on, SectionPage: ScreenOfSection }}
    >
      <HelperSession
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
