import type { ComponentChildren, VNode } from 'preact';
import { Text, type TextSource } from '../text/Text.tsx';

type Props = { title: TextSource; isOpen?: boolean; children: ComponentChildren };

/** Something that opens on request, as one row with a heading. */
export function Fold({ title, isOpen = false, children }: Props): VNode {
  return (
    <details class="folded-group" open={isOpen}>
      <summary>
        <h2>
          <Text text={title} />
        </h2>
      </summary>
      {children}
    </details>
  );
}
