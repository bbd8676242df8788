import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { qrPath } from '#share/qr.ts';
import { Checkbox } from '../fields/Checkbox.tsx';
import { PrintSheet } from '../print/PrintSheet.tsx';
import { usePrint } from '../print/use-print.ts';
import { Fold } from '../results/Fold.tsx';
import { useCheck } from '../shell/check-context.ts';
import { Text } from '../text/Text.tsx';
import { type Drawn, QrCode } from './QrCode.tsx';
import { useCopy } from './use-copy.tsx';
import { useShareable } from './use-print-and-share.ts';

/** Print, share, save: what people take to an office or send to somebody they trust. */
export function PrintAndShare(): VNode {
  const { t } = useCheck();
  const shareable = useShareable();
  const { copy, said } = useCopy();
  const [qr, setQr] = useState<Drawn | undefined>(undefined);
  const [withAnswers, wantAnswers] = useState(false);
  const { print, officeText, qr: siteQr } = usePrint();
  const link = shareable.link();
  const canShare = typeof navigator !== 'undefined' && 'share' in navigator;

  const toggleQr = (): void => setQr(qr ? undefined : qrPath(link));
  const share = (): void => {
    // Whoever closes the sheet of the phone has changed their mind: nothing to say.
    navigator.share({ title: t('ui.share.title'), text: shareable.text(t), url: link }).catch(() => undefined);
  };

  return (
    <>
      <Fold title="ui.share.heading">
        <div class="print-and-share">
          <p>
            <Text text="ui.share.lead" />
          </p>
          {shareable.hasSensitive && (
            <Checkbox
              action="with-sensitive"
              checked={shareable.withSensitive}
              onChange={(wanted) => {
                shareable.wantSensitive(wanted);
                // The code shows the list as it was.
                setQr(undefined);
              }}
            >
              <Text text="country.share.sensitive" />
            </Checkbox>
          )}
          <h3>
            <Text text="ui.print.heading" />
          </h3>
          <Checkbox action="with-answers" checked={withAnswers} onChange={wantAnswers}>
            <Text text="ui.print.answers" />
          </Checkbox>
          <p class="buttons">
            <button type="button" class="button" data-action="print" onClick={print}>
              <Text text="ui.print.print" />
            </button>
          </p>
          <h3>
            <Text text="ui.share.title" />
          </h3>
          <p class="buttons">
            {canShare && (
              <button type="button" class="button button-secondary" data-action="share" onClick={share}>
                <Text text="ui.share.share" />
              </button>
            )}
            <button
              type="button"
              class="button button-secondary"
              data-action="copy-text"
              onClick={() => void copy(shareable.text(t, link))}
            >
              <Text text="ui.share.copyText" />
            </button>
            <button
              type="button"
              class="button button-secondary"
              data-action="qr"
              aria-expanded={qr !== undefined}
              onClick={toggleQr}
            >
              <Text text="ui.share.qr" />
            </button>
            <button
              type="button"
              class="button button-secondary"
              data-action="copy-link"
              onClick={() => void copy(link)}
            >
              <Text text="ui.share.copyLink" />
            </button>
          </p>
          {said}
          {qr && <QrCode drawn={qr} label={t('ui.share.qrLabel')} />}
        </div>
      </Fold>
      <PrintSheet shareable={shareable} officeText={officeText} withAnswers={withAnswers} qr={siteQr} />
    </>
  );
}
