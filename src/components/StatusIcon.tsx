import type { ComponentChildren, VNode } from 'preact';

/** What a result says, as colour and shape show it. */
export type Status = 'likely' | 'may' | 'ask' | 'notnow' | 'duty';

type Props = { status: Status };

const circle = <circle cx="12" cy="12" r="10" />;

// A shape of its own for each status: they tell apart in grey, on paper and for any eye.
const shapes: Record<Status, ComponentChildren> = {
  likely: [circle, <path d="m7.5 12.5 3 3 6-7" />],
  may: [circle, <path d="M12 2a10 10 0 0 0 0 20z" fill="currentColor" />],
  ask: [
    <rect x="2" y="2" width="20" height="20" rx="3" />,
    <path d="M9 9.2a3 3 0 1 1 4.4 2.6c-.9.5-1.4 1-1.4 2M12 17.3v.1" />,
  ],
  notnow: [circle, <path d="M7.5 12h9" />],
  duty: <path d="M5 22V3m0 0h13l-3.5 4.5L18 12H5" />,
};

/** The shape of a status. Always beside its words: alone it says nothing. */
export function StatusIcon({ status }: Props): VNode {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      {shapes[status]}
    </svg>
  );
}
