import type { VNode } from 'preact';
import { language as languageOf } from '../../i18n/languages.ts';
import { translator } from '../../i18n/translate.ts';
import { errandsOf } from '../../results/at-offices.ts';
import { useCheck } from '../check-context.ts';
import { OfficeLines } from '../OfficeLines.tsx';
import { Say } from '../Say.tsx';
import { useResults } from './results-context.ts';

/** One card for each office, to hold up at the counter: large, in Norwegian, with the person's own language under it. */
export function OfficeCards(): VNode | null {
  const { groups, late } = useResults();
  const { language, setting, t } = useCheck();
  const errands = errandsOf(groups);
  if (errands.length === 0) return null;
  const norwegian = translator(late.office.say, languageOf('nb'), late.figures(setting.on));
  const isNorwegian = language.slug === 'nb';
  const hello = isNorwegian ? 'ui.office.helloNorwegian' : 'ui.office.hello';
  return (
    <section class="section at-office">
      <h2>
        <Say text="ui.results.showAtOffice" />
      </h2>
      {errands.map(({ office, programmes }, place) => (
        <details key={office} class="folded" open={place === 0}>
          <summary>
            <Say text={`office.${office}.name`} />
          </summary>
          <div>
            <OfficeLines id={office} offices={late.offices} />
            <div class="office-card" lang="nb" dir="ltr" data-lang="nb">
              <p>{norwegian(hello, { language: language.norwegian })}</p>
              <p>{norwegian('ui.office.wonder')}</p>
              <ul>
                {programmes.map((id) => (
                  <li key={id}>{late.office.names[id]}</li>
                ))}
              </ul>
              <p>{norwegian('ui.office.reply')}</p>
            </div>
            {!isNorwegian && (
              <div class="office-card-own">
                <p>{t(hello, { language: language.endonym })}</p>
                <p>{t('ui.office.wonder')}</p>
                <ul>
                  {programmes.map((id) => (
                    <li key={id}>{t(`programme.${id}.name`).replace(/\s*\[\[.+?\]\]/g, '')}</li>
                  ))}
                </ul>
                <p>{t('ui.office.reply')}</p>
              </div>
            )}
          </div>
        </details>
      ))}
    </section>
  );
}
