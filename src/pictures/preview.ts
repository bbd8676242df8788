/** The picture that messengers show beside a link to the site, one for each language. */

/** Its size in pixels, as messengers ask for it. */
export const PREVIEW = { width: 1200, height: 630 } as const;

/** Where the one of a language lies. */
export const previewPath = (lang: string): string => `/og/${lang}.png`;
