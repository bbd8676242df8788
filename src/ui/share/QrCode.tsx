import type { VNode } from 'preact';

export type Drawn = { path: string; size: number };

/** The code as a picture: always dark on light, or cameras fail. */
export function QrCode({ drawn: { path, size }, label }: { drawn: Drawn; label: string }): VNode {
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <path d={`M0 0h${size}v${size}h-${size}z`} class="qr-light" />
      <path d={path} class="qr-dark" />
    </svg>
  );
}
