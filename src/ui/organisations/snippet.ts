/** The code that an organisation pastes into its page: made when the site is built, and again for what somebody chooses. */
import type { Colours } from '#embed/accent.ts';
import { LARGEST_RADIUS } from '#embed/options.ts';
import { type Ground, isStrong } from './contrast.ts';

/** Light, dark, or as the device is set. */
export type Scheme = 'auto' | Ground;

/** What an organisation chooses. What is left out stays as it is with us. */
export type Chosen = {
  /** The slug of a language. */
  lang: string;
  /** The id of a topic. */
  topic?: string | undefined;
  colours?: Colours | undefined;
  /** In pixels. */
  radius?: number | undefined;
  scheme: Scheme;
};

/** Where the site stands, and what it is in each language. */
export type Site = {
  /** Whole, with the last slash. */
  address: string;
  /** Of the script: `sha384-…`. */
  integrity: string;
  /** By their slugs. */
  languages: Readonly<Record<string, { tag: string; dir: 'ltr' | 'rtl'; title: string }>>;
};

/** The corners that a host may choose, in pixels. */
export const RADIUS = { from: 0, to: LARGEST_RADIUS } as const;

/** The grounds that are shown with a scheme. */
export const groundsOf = (scheme: Scheme): Ground[] => (scheme === 'auto' ? ['light', 'dark'] : [scheme]);

/** The element and its script. Without the script the link inside it stays. */
export function elementCode(chosen: Chosen, site: Site): string {
  const { tag, dir, title } = languageOf(chosen, site);
  const own = Object.entries(settings(chosen, (colour) => colour)).map(
    ([name, value]) => ` ${name}="${escaped(value)}"`,
  );
  return [
    `<newcomer-check lang="${chosen.lang}"${own.join('')}>`,
    `  <a href="${site.address}${chosen.lang}/" lang="${tag}" dir="${dir}">${escaped(title)}</a>`,
    '</newcomer-check>',
    `<script src="${site.address}embed/1.js"`,
    `  integrity="${site.integrity}"`,
    '  crossorigin="anonymous" referrerpolicy="no-referrer" defer></script>',
  ].join('\n');
}

/** The frame alone, for pages that take no script. */
export function frameCode(chosen: Chosen, site: Site): string {
  const { tag, title } = languageOf(chosen, site);
  return [
    `<iframe src="${site.address}${escaped(framePath(chosen))}"`,
    `  title="${escaped(title)}" lang="${tag}" width="100%" height="760"`,
    '  loading="lazy" referrerpolicy="no-referrer" allow="clipboard-write; web-share"',
    `  sandbox="${SANDBOX}"></iframe>`,
  ].join('\n');
}

/** Where the frame lies below the root of the site. What is chosen stands behind the #, which no server gets. */
export function framePath(chosen: Chosen): string {
  const fragment = new URLSearchParams(settings(chosen, (colour) => colour.slice(1).toUpperCase())).toString();
  return `embed/${chosen.lang}/${fragment && `#${fragment}`}`;
}

const SANDBOX = [
  'allow-scripts',
  'allow-same-origin',
  'allow-forms',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
  'allow-downloads',
  'allow-modals',
].join(' ');

/** What is said beside the language: colours only where they are strong enough somewhere. */
function settings(chosen: Chosen, written: (colour: string) => string): Record<string, string> {
  const { topic, colours, radius, scheme } = chosen;
  const strong = colours && groundsOf(scheme).some((ground) => isStrong(colours, ground)) ? colours : undefined;
  return {
    ...(topic && { topic }),
    ...(strong && { accent: written(strong.accent), 'on-accent': written(strong.onAccent) }),
    ...(radius !== undefined && { radius: String(radius) }),
    ...(scheme !== 'auto' && { scheme }),
  };
}

function languageOf({ lang }: Chosen, { languages }: Site): Site['languages'][string] {
  const found = languages[lang];
  if (!found) throw new Error(`"${lang}" is not a language of this site.`);
  return found;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
