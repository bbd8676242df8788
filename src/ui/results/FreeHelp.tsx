import type { VNode } from 'preact';
import { OfficeLines } from '../text/OfficeLines.tsx';
import { Text } from '../text/Text.tsx';
import { Fold } from './Fold.tsx';
import { useResults } from './results-context.ts';

/** Who helps for nothing, and the right to an interpreter: on every result page, whatever was found. */
export function FreeHelp(): VNode {
  const { offices } = useResults().bundle;
  const helpers = Object.keys(offices).filter((id) => offices[id]?.kind === 'helper');
  return (
    <Fold title="ui.help.title">
      <p>
        <Text text="country.help.interpreter" />
      </p>
      <p>
        <Text text="ui.help.children" />
      </p>
      {helpers.map((id) => (
        <OfficeLines key={id} id={id} offices={offices} />
      ))}
    </Fold>
  );
}
