import type { ComponentChildren, VNode } from 'preact';

type Props = { action: string; checked: boolean; onChange: (checked: boolean) => void; children: ComponentChildren };

/** A box to tick, with its words. It takes effect at once. */
export function Checkbox({ action, checked, onChange, children }: Props): VNode {
  return (
    <label class="checkbox">
      <input
        type="checkbox"
        data-action={action}
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
