/** What a page is, in the words of schema.org. Only types that truly fit are here. */
import { wholeAddress } from '#i18n/addresses.ts';
import { inBrackets, withoutOfficeWords } from '#i18n/translate.ts';

/** Texts as they stand in the catalogue: words of offices in `[[ ]]`. Paths begin at the root of the site. */
export type Described =
  | { is: 'site'; name: string; description: string; path: string }
  | {
      is: 'service';
      name: string;
      /** What it is. */
      description: string;
      path: string;
      /** What kind of help it is: its topic. */
      kind: string;
      /** The office that decides. */
      provider: { name: string; web?: string | undefined };
    }
  | { is: 'trail'; pages: readonly { name: string; path: string }[] };

/** What is the same on all pages of a language. */
export type Where = { site: URL | undefined; tag: string; country: string; audience: string };

type Json = { [property: string]: string | number | boolean | Json | Json[] };

/** A thing as JSON-LD. @throws where the site has no address */
export function structuredData(thing: Described, where: Where): Json {
  return { '@context': 'https://schema.org', ...described(thing, where) };
}

/** As it stands in a page: nothing in it can end the script early. */
export const asScript = (data: Json): string => JSON.stringify(data).replace(/</g, '\\u003c');

function described(thing: Described, { site, tag, country, audience }: Where): Json {
  const whole = (path: string): string => wholeAddress(path, site);
  if (thing.is === 'site') {
    const { name, description, path } = thing;
    return { '@type': 'WebSite', name, description, url: whole(path), inLanguage: tag, isAccessibleForFree: true };
  }
  if (thing.is === 'trail')
    return {
      '@type': 'BreadcrumbList',
      itemListElement: thing.pages.map(({ name, path }, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name: plain(name),
        item: whole(path),
      })),
    };
  const { name, description, path, kind, provider } = thing;
  return {
    '@type': 'GovernmentService',
    ...named(name),
    description: inBrackets(description),
    url: whole(path),
    serviceType: plain(kind),
    provider: {
      '@type': 'GovernmentOrganization',
      ...named(provider.name),
      ...(provider.web !== undefined && { url: provider.web }),
    },
    areaServed: { '@type': 'Country', name: country },
    audience: { '@type': 'Audience', audienceType: audience },
  };
}

const plain = (text: string): string => withoutOfficeWords(text).trim() || inBrackets(text);

/** Its plain name, and what offices call it. */
function named(text: string): Json {
  const words = [...text.matchAll(/\[\[(.+?)\]\]/g)].map(([, word]) => word as string);
  return { name: plain(text), ...(words.length > 0 && { alternateName: words.join(', ') }) };
}
