import type { VNode } from 'preact';
import { Words } from '../../components/Words.tsx';
import type { Row } from '../../engine/rulebook.ts';
import { useCheck } from '../check-context.ts';

/** What to do, and which office to ask. */
export function NextSteps({ row: { next, office } }: { row: Row }): VNode {
  const { t } = useCheck();
  return (
    <>
      <h4>{t('ui.results.steps')}</h4>
      <ul>
        {next.map((step) => (
          <li key={step}>
            <Words text={t(`step.${step}`)} />
          </li>
        ))}
      </ul>
      <h4>{t('ui.results.office')}</h4>
      <p>
        <b>
          <Words text={t(`office.${office}.name`)} />
        </b>{' '}
        <Words text={t(`office.${office}.what`)} />
      </p>
    </>
  );
}
