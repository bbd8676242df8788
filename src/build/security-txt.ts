/** Whom to tell of a weakness of a site, for people and programs that look for it (RFC 9116). Only whoever runs the site can say. */
import { addMonths, formatDay, parseDay } from '#engine/calendar.ts';

/** Where it is looked for, below the root of a host. */
export const SECURITY_TXT = '.well-known/security.txt';

/** The kinds of addresses that people can write to or call. */
const ADDRESS = /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/[^\s/]+\S*|tel:\+[\d-]+)$/;

/**
 * The file, which holds for a year from the day of the release: who serves an older one has not looked after it.
 * @param contact what SECURITY_CONTACT names; where it names nothing there is no file, since an address that nobody reads is worse than none
 * @param day `YYYY-MM-DD` @param site its address
 * @throws for what is no address
 */
export function securityTxt(contact: string | undefined, day: string, site: string): string | undefined {
  if (!contact) return undefined;
  if (!ADDRESS.test(contact))
    throw new Error(
      `SECURITY_CONTACT is "${contact}". Give an address with its kind, such as mailto:security@check.example, https://check.example/report or tel: with a number, or leave it out.`,
    );
  const expires = formatDay(addMonths(parseDay(day) as number, 12) - 1);
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expires}T00:00:00Z`,
    `Canonical: ${new URL(SECURITY_TXT, new URL('/', site)).href}`,
  ];
  return `${lines.join('\n')}\n`;
}
