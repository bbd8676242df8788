import type { VNode } from 'preact';
import { directed, type PictureName } from '#pictures/names.ts';
import { idOf } from '#pictures/sheet.ts';

type Props = {
  name: PictureName;
  /** 24 px, for a line of text; the line of the drawing is thicker then. */
  small?: boolean | undefined;
};

/** A drawing beside words, never instead of them. */
export function Picture({ name, small }: Props): VNode {
  const names = ['picture', small && 'picture-small', directed.includes(name) && 'mirror'].filter(Boolean).join(' ');
  return (
    <svg class={names} aria-hidden="true" focusable="false">
      <use href={`#${idOf(name)}`} />
    </svg>
  );
}
