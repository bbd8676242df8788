import office from 'virtual:office-language';
import type { VNode } from 'preact';
import { hostOf, unbroken } from './ways.ts';

type Props = {
  web?: string | undefined;
  phone?: string | undefined;
  /** The number to dial, with the code of the country. */
  tel?: string | undefined;
  /** What stands before a number. */
  call: string;
};

/** Where an office is on the net, and its number, to press; nothing where neither is known. */
export function OfficeWays({ web, phone, tel, call }: Props): VNode | null {
  if (!web && !phone) return null;
  return (
    <span class="ways">
      {web && (
        <a href={web} hreflang={office.tag}>
          <bdi>{hostOf(web)}</bdi>
        </a>
      )}
      {phone && (
        <a href={`tel:${tel}`}>
          {call} <bdi dir="ltr">{unbroken(phone)}</bdi>
        </a>
      )}
    </span>
  );
}
