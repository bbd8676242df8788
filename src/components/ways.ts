/** How the ways to an office are written. */

/** An address as people say it, without `https://www.`. */
export const hostOf = (web: string): string => new URL(web).host.replace(/^www\./, '');

/** A number that stays on one line. */
export const unbroken = (phone: string): string => phone.replaceAll(' ', '\u00A0');
