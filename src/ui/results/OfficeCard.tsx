import officeLanguage from 'virtual:office-language';
import type { VNode } from 'preact';
import { translator } from '#i18n/translate.ts';
import { useCheck } from '../shell/check-context.ts';
import { plainName } from './result-words.ts';
import { useResults } from './results-context.ts';

/** To hold up at a counter: large, in the offices' language, with the person's own language under it. */
export function OfficeCard({ programmes }: { programmes: readonly string[] }): VNode {
  const { bundle } = useResults();
  const { language, nameForOffices, setting, t } = useCheck();
  const officeText = translator(bundle.office.say, officeLanguage, bundle.figures(setting.on));
  const isOffice = language.slug === officeLanguage.slug;
  const hello = isOffice ? 'country.office.helloOwn' : 'ui.office.hello';
  return (
    <>
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
              <li key={id}>{plainName(id)(t)}</li>
            ))}
          </ul>
          <p>{t('ui.office.reply')}</p>
        </div>
      )}
    </>
  );
}
