import type { VNode } from 'preact';
import { Picture } from '#components/Picture.tsx';
import type { PictureName } from '#pictures/names.ts';
import { UNKNOWN } from '#questions/answers.ts';
import { Text, type TextSource } from '../text/Text.tsx';

type Props = {
  name: string;
  value: string;
  label: TextSource;
  given: string | undefined;
  id?: string | undefined;
  describedBy?: string | undefined;
  picture?: string | undefined;
};

/** One answer: the whole row can be tapped. */
export function RadioOption({ name, value, label, given, id, describedBy, picture }: Props): VNode {
  return (
    <label class="option">
      <input
        type="radio"
        name={name}
        value={value}
        id={id}
        aria-describedby={describedBy}
        data-option={value}
        data-action={value === UNKNOWN ? 'unknown' : undefined}
        defaultChecked={value === given}
      />
      {/* The rulebook was refused if there is no such picture. */}
      {picture && <Picture name={picture as PictureName} />}
      <span>
        <Text text={label} />
      </span>
    </label>
  );
}
