import type { VNode } from 'preact';
import { Text } from '../text/Text.tsx';

/** The residence card, with a ring around what the question asks for. It looks the same whichever way a language is read. */
export function CardDrawing(): VNode {
  return (
    <figure class="card-drawing">
      <svg viewBox="0 0 160 100" aria-hidden="true" focusable="false">
        <rect x="2" y="2" width="156" height="96" rx="8" />
        <path d="M14 14h64M14 26h38v48H14zM18 74c0-12 6-17 15-17s15 5 15 17M62 30h70M62 42h46M14 86h26" />
        <circle cx="33" cy="44" r="8" />
        <path class="spot" d="M78 68h50" />
        <ellipse class="ring" cx="103" cy="68" rx="43" ry="15" />
      </svg>
      <figcaption>
        <Text text="country.check.card" />
      </figcaption>
    </figure>
  );
}
