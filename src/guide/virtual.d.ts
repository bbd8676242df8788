declare module 'virtual:guides' {
  const guides: Readonly<Record<string, import('./programme-guide.ts').ProgrammeGuide>>;
  export default guides;
}
