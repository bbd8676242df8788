import type { VNode } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { Store } from '#check/store.ts';
import type { Bundle } from '../bundle/types.ts';
import type { AppData } from '../shell/app-data.ts';
import { today } from '../shell/clock.ts';
import { useStore } from '../shell/use-store.ts';
import { Wizard } from '../shell/Wizard.tsx';
import { HelperSession } from './HelperSession.tsx';
import { SectionPage } from './SectionPage.tsx';

type Props = { data: AppData; store: Store; bundle: Bundle };

const HIGHEST_NUMBER = 99;

/** Helper mode: one person after the other, each a number, nothing kept. */
export function HelperApp({ data: { language, nameForOffices, strings }, store, bundle }: Props): VNode {
  const [person, setPerson] = useState(1);
  const { on, engine } = useStore(store).current.setting;
  const now = today(engine.rulebook.checkedOn);
  const [keys, wantKeys] = useState(false);
  const ScreenOfSection = useCallback(() => <SectionPage keys={keys} />, [keys]);

  const next = (): void => {
    store.dispatch({ type: 'wipe', notice: { kind: 'deleted' } });
    setPerson((person % HIGHEST_NUMBER) + 1);
  };
  return (
    <Wizard
      language={language}
      nameForOffices={nameForOffices}
      strings={strings}
      store={store}
      bundle={bundle}
      helper={{ person, isToday: on === now, SectionPage: ScreenOfSection }}
    >
      <HelperSession
        person={person}
        choosePerson={setPerson}
        next={next}
        today={now}
        on={on}
        chooseDay={(day) => store.changeSetting({ on: day })}
        keys={keys}
        wantKeys={wantKeys}
      />
    </Wizard>
  );
}
