declare module 'virtual:office-language' {
  const office: import('./languages.ts').Language;
  export default office;
}
declare module 'virtual:site-languages' {
  const languages: readonly import('./languages.ts').Language[];
  export default languages;
}
declare module 'virtual:catalogues' {
  const catalogues: Readonly<Record<string, Readonly<Record<string, string>>>>;
  export default catalogues;
}
