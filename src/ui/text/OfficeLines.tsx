import type { VNode } from 'preact';
import { OfficeWays } from '#components/OfficeWays.tsx';
import type { Offices } from '#rulebook/offices.ts';
import { Text } from './Text.tsx';
import { useTexts } from './texts-context.ts';

/** An office: its name, what it does, where it is on the net, and its number where one is known. */
export function OfficeLines({ id, offices }: { id: string; offices: Offices }): VNode {
  const { t } = useTexts();
  const { web, phone, tel } = offices[id] ?? {};
  return (
    <p class="office" data-read-alone>
      <b>
        <Text text={`office.${id}.name`} />
      </b>{' '}
      <Text text={`office.${id}.what`} />
      <OfficeWays web={web} phone={phone} tel={tel} call={t('ui.results.phone')} />
    </p>
  );
}
