import office from 'virtual:office-language';
import languages from 'virtual:site-languages';
import { besideSource, type Language } from './languages.ts';

/** `getStaticPaths` of every page below `src/pages/[lang]/`. */
export function languagePaths(): { params: { lang: string } }[] {
  return languages.map(({ slug }) => ({ params: { lang: slug } }));
}

/** The languages that a page exists in. @param slugs all of the site unless told */
export const languagesOfPage = (slugs?: readonly string[]): Language[] =>
  languages.filter(({ slug }) => slugs?.includes(slug) ?? true);

/** The languages of the open rulebook, and of the page for organisations: that of the offices, and what is written beside it. */
export const rulebookLanguages: readonly Language[] = languages.filter(
  ({ slug }) => slug === office.slug || besideSource.includes(slug),
);

/** `getStaticPaths` of every page below `src/pages/[lang]/rules/` and `src/pages/[lang]/for-organisations/`. */
export function rulebookPaths(): { params: { lang: string } }[] {
  return rulebookLanguages.map(({ slug }) => ({ params: { lang: slug } }));
}

/** In which language the open rulebook is shown to who reads another: their own, else one written beside the source, else the offices'. */
export const rulebookLanguageFor = (slug: string): Language =>
  [slug, ...besideSource].flatMap((wanted) => rulebookLanguages.filter((one) => one.slug === wanted))[0] ?? office;
