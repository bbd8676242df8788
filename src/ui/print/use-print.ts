import { useState } from 'preact/hooks';
import { inSite } from '#i18n/site-root.ts';
import type { Translate } from '#i18n/translate.ts';
import { qrPath } from '#share/qr.ts';
import type { Drawn } from '../share/QrCode.tsx';
import { useCheck } from '../shell/check-context.ts';

/** What a sheet has beside the results. */
export type OnSheet = {
  /** The texts of the offices' language; nothing where the page is in it, or where they could not be had. */
  officeText: Translate | undefined;
  /** Where the tool is, as a code. */
  qr: Drawn | undefined;
};

/** Puts what a sheet needs into the page, then opens the browser's window for printing. */
export function usePrint(): OnSheet & { print: () => void } {
  const { language, secondLanguage } = useCheck();
  const [loaded, setLoaded] = useState<OnSheet>({ officeText: undefined, qr: undefined });
  const print = (): void => {
    // Without the second language the sheet is printed in one language: better than none.
    setLoaded({ officeText: secondLanguage?.available, qr: qrPath(siteAddress(language.slug)) });
    // The sheet must be in the page before the browser looks at it.
    requestAnimationFrame(() => setTimeout(() => window.print()));
  };
  return { qr: loaded.qr, officeText: loaded.officeText ?? secondLanguage?.officeText, print };
}

/** Where the tool is, in a language. @param slug its folder */
export const siteAddress = (slug: string): string => new URL(inSite(`/${slug}/`), location.href).href;
