import type { VNode } from 'preact';
import { OfficeLines } from '../OfficeLines.tsx';
import { Say } from '../Say.tsx';
import { useResults } from './results-context.ts';

/** Who helps for nothing, and the right to an interpreter: on every result page, whatever was found. */
export function FreeHelp(): VNode {
  const { offices } = useResults().late;
  const helpers = Object.keys(offices).filter((id) => offices[id]?.kind === 'helper');
  return (
    <section class="section">
      <h2>
        <Say text="ui.help.title" />
      </h2>
      <p>
        <Say text="ui.help.interpreter" />
      </p>
      <p>
        <Say text="ui.help.children" />
      </p>
      <details class="folded">
        <summary>
          <Say text="ui.results.moreHelp" />
        </summary>
        <div>
          {helpers.map((id) => (
            <OfficeLines key={id} id={id} offices={offices} />
          ))}
        </div>
      </details>
    </section>
  );
}
