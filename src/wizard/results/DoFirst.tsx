import type { VNode } from 'preact';
import { Words } from '../../components/Words.tsx';
import type { FirstStep } from '../../results/do-first.ts';
import { useCheck } from '../check-context.ts';

/** At most three things to do, each with the result it belongs to. */
export function DoFirst({ steps }: { steps: readonly FirstStep[] }): VNode | null {
  const { t } = useCheck();
  if (steps.length === 0) return null;
  return (
    <section class="do-first">
      <h2>{t('ui.results.doFirst')}</h2>
      <ol>
        {steps.map(({ step, programme }) => (
          <li key={step}>
            <Words text={t(`step.${step}`)} />
            <p class="source">
              <Words text={t(`programme.${programme}.name`)} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
