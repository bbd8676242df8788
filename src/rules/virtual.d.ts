declare module 'virtual:rulebook' {
  const rulebook: import('../engine/rulebook.ts').Rulebook;
  export default rulebook;
}
declare module 'virtual:rules-without-texts' {
  const rulebook: import('../engine/rulebook.ts').Rulebook;
  export default rulebook;
}
declare module 'virtual:question-rules' {
  const rulebook: import('../engine/rulebook.ts').Rulebook;
  export default rulebook;
}
declare module 'virtual:result-rules' {
  const rules: import('./split-rulebook.ts').SentRules;
  export default rules;
}
declare module 'virtual:sources' {
  const sources: import('./sources.ts').SourceFile;
  export default sources;
}
declare module 'virtual:offices' {
  const offices: import('./offices.ts').Offices;
  export default offices;
}
