import office from 'virtual:office-language';
import type { VNode } from 'preact';
import { hostOf, unbroken } from '#components/ways.ts';
import type { Offices } from '#rulebook/offices.ts';
import { Text } from './Text.tsx';
import { useTexts } from './texts-context.ts';

/** An office: its name, what it does, where it is on the net, and its number where one is known. */
export function OfficeLines({ id, offices }: { id: string; offices: Offices }): VNode {
  const { t } = useTexts();
  const { web, phone, tel } = offices[id] ?? {};
  return (
    <p class="office">
      <b>
        <Text text={`office.${id}.name`} />
      </b>{' '}
      <Text text={`office.${id}.what`} />
      {(web || phone) && (
        <span class="ways">
          {web && (
            <a href={web} hreflang={office.tag}>
              <bdi>{hostOf(web)}</bdi>
            </a>
          )}
          {phone && (
            <a href={`tel:${tel}`}>
              {t('ui.results.phone')} <bdi dir="ltr">{unbroken(phone)}</bdi>
            </a>
          )}
        </span>
      )}
    </p>
  );
}
