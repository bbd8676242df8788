/**
 * Addresses of pages as search engines, messengers and feeds are told them: whole, with the name of the site. Every whole address
 * of the site is made here.
 */
import { listLanguage } from './languages.ts';

/** A page in another language, or `x-default`, for whom none of them fits. */
export type Alternate = { hreflang: string; href: string };

/** The path of a page in a language. @param below the address below the language, e.g. `privacy/`; empty on the front page */
export const pathOf = (slug: string, below: string): string => `/${slug}/${below}`;

/**
 * A path of this site as a whole address.
 * @param path from the root of the site, e.g. `/uk/check/`
 * @param site where the site stands, also below a path: `Astro.site`
 * @throws where the site has no address
 */
export function wholeAddress(path: string, site: URL | undefined): string {
  if (!site) throw new Error('The site has no address. Set `site` in astro.config.mjs.');
  return new URL(path.replace(/^\//, ''), site.href.replace(/\/?$/, '/')).href;
}

/** A language that a page exists in. */
type Spoken = { slug: string; tag: string };

/**
 * The same page in each of its languages, itself among them. Whoever speaks none of them is led to the list of languages from a
 * front page, and from any other page to the language of that list.
 * @param below the address below the language
 */
export function alternates(below: string, languages: readonly Spoken[], site: URL | undefined): Alternate[] {
  const inEach = languages.map(({ slug, tag }) => ({ hreflang: tag, href: wholeAddress(pathOf(slug, below), site) }));
  const fallback = languages.find(({ slug }) => slug === listLanguage) ?? languages[0];
  if (!fallback) throw new Error(`"${below}" is in no language. Give it at least one.`);
  const forOthers = below === '' ? '/' : pathOf(fallback.slug, below);
  return [...inEach, { hreflang: 'x-default', href: wholeAddress(forOthers, site) }];
}

/** A language as messengers want it: with the country in which most of its speakers live, `nb_NO`. */
export function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return `${language}_${region}`;
}
