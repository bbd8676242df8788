import type { VNode } from 'preact';
import type { PictureName } from '#pictures/names.ts';
import { Picture } from './Picture.tsx';

/** A link with a picture. */
export type Tile = { address: string; picture: PictureName; name: string };

type Props = {
  tiles: readonly Tile[];
  needsScript?: boolean;
  /** As rows like those of a question, without pictures: they need nothing that a page of the check has not. */
  asRows?: boolean;
};

/** Links as tiles, whose styles the page brings, or as rows. */
export function Tiles({ tiles, needsScript, asRows }: Props): VNode {
  return (
    <ul class={[asRows ? 'options' : 'topic-tiles', needsScript && 'needs-script'].filter(Boolean).join(' ')}>
      {tiles.map(({ address, picture, name }) => (
        <li key={address}>
          <a class={asRows ? 'option' : undefined} href={address}>
            {!asRows && <Picture name={picture} />}
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
