import { type ComponentChildren, createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';

/** Whether what is folded away is drawn yet. */
export const FoldsContext = createContext(true);

type Props = {
  class: string;
  summary: ComponentChildren;
  summaryClass?: string;
  isOpen?: boolean;
  children: ComponentChildren;
};

/** Something that opens on request. Four fifths of the results lie in folds: they are drawn once what is in sight has been painted. */
export function Folded({ class: name, summary, summaryClass, isOpen = false, children }: Props): VNode {
  const isDrawn = useContext(FoldsContext) || isOpen;
  return (
    <details class={name} open={isOpen}>
      <summary class={summaryClass}>{summary}</summary>
      {isDrawn && children}
    </details>
  );
}
