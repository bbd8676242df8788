import languages from 'virtual:site-languages';

/** `getStaticPaths` of every page below `src/pages/[lang]/`. */
export function languagePaths(): { params: { lang: string } }[] {
  return languages.map(({ slug }) => ({ params: { lang: slug } }));
}
