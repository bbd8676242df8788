declare module 'virtual:office-language' {
  const office: import('./languages.ts').Language;
  export default office;
}
declare module 'virtual:site-languages' {
  const languages: readonly import('./languages.ts').Language[];
  export default languages;
}
declare module 'virtual:translated' {
  /**
   * Languages that are translated, not those that texts are written in: whether all is checked, how many texts people have read,
   * and which protected texts are not checked.
   */
  const translated: Readonly<
    Record<
      string,
      | {
          isChecked: boolean;
          texts: { all: number; read: number; compared: number };
          unchecked: import('./unchecked.ts').Unchecked;
        }
      | undefined
    >
  >;
  export default translated;
}
declare module 'virtual:font-rules' {
  /** How style sheets name the fonts that the site brings: of each language's pages, and of lists of languages. */
  const rules: { pages: Readonly<Record<string, string>>; list: string };
  export default rules;
}
declare module 'virtual:catalogues' {
  const catalogues: Readonly<Record<string, Readonly<Record<string, string>>>>;
  export default catalogues;
}

declare module 'virtual:release' {
  /** What is built; `day` is `YYYY-MM-DD`. */
  const release: { version: string; day: string };
  export default release;
}
