import officeLanguage from 'virtual:office-language';
import type { VNode } from 'preact';
import { translator } from '#i18n/translate.ts';
import { errandsOf } from '#results/at-offices.ts';
import { useCheck } from '../shell/check-context.ts';
import { OfficeLines } from '../text/OfficeLines.tsx';
import { Text } from '../text/Text.tsx';
import { useResults } from './results-context.ts';

/** One card for each office, to hold up at the counter: large, in the offices' language, with the person's own language under it. */
export function OfficeCards(): VNode | null {
  const { groups, bundle } = useResults();
  const { language, nameForOffices, setting, t } = useCheck();
  const errands = errandsOf(groups);
  if (errands.length === 0) return null;
  const officeText = translator(bundle.office.say, officeLanguage, bundle.figures(setting.on));
  const isOffice = language.slug === officeLanguage.slug;
  const hello = isOffice ? 'country.office.helloOwn' : 'ui.office.hello';
  return (
    <section class="section at-office">
      <h2>
        <Text text="ui.results.showAtOffice" />
      </h2>
      {errands.map(({ office, programmes }, place) => (
        <details key={office} class="folded" open={place === 0}>
          <summary>
            <Text text={`office.${office}.name`} />
          </summary>
          <div>
            <OfficeLines id={office} offices={bundle.offices} />
            <div class="office-card" lang={officeLanguage.tag} dir={officeLanguage.dir} data-lang={officeLanguage.slug}>
              <p>{officeText(hello, { language: nameForOffices })}</p>
              <p>{officeText('ui.office.wonder')}</p>
              <ul>
                {programmes.map((id) => (
                  <li key={id}>{bundle.office.names[id]}</li>
                ))}
              </ul>
              <p>{officeText('ui.office.reply')}</p>
            </div>
            {!isOffice && (
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
