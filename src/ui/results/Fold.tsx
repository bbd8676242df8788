import type { ComponentChildren, VNode } from 'preact';
import { Text, type TextSource } from '../text/Text.tsx';
import { Folded } from './Folded.tsx';

type Props = { title: TextSource; isOpen?: boolean; children: ComponentChildren };

/** Something that opens on request, as one row with a heading. */
export function Fold({ title, isOpen = false, children }: Props): VNode {
  return (
    <Folded
      class="folded-group"
      isOpen={isOpen}
      summary={
        <h2>
          <Text text={title} />
        </h2>
      }
    >
      {children}
    </Folded>
  );
}
