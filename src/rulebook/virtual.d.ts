declare module 'virtual:rulebook' {
  const rulebook: import('#engine/rulebook.ts').Rulebook;
  export default rulebook;
}
declare module 'virtual:opening' {
  const rulebook: import('#engine/rulebook.ts').Rulebook;
  export default rulebook;
}
declare module 'virtual:rules-of-today' {
  const rulebook: import('#engine/rulebook.ts').Rulebook;
  export default rulebook;
}
declare module 'virtual:law' {
  const law: import('./sent-rules.ts').SentLaw;
  export default law;
}
declare module 'virtual:law-of-all-days' {
  const law: import('./sent-rules.ts').SentLaw;
  export default law;
}
declare module 'virtual:offices' {
  const offices: import('./offices.ts').Offices;
  export default offices;
}
declare module 'virtual:topics' {
  const topics: import('./rule-files.ts').RulebookFiles['topics'];
  export default topics;
}
declare module 'virtual:life-situations' {
  const situations: import('./rule-files.ts').RulebookFiles['life-situations'];
  export default situations;
}
declare module 'virtual:country' {
  const country: import('./rule-files.ts').RulebookFiles['country'];
  export default country;
}
declare module 'virtual:deductions' {
  export const deductions: import('#engine/situation.ts').Deductions;
  export const narrowedBy: import('#engine/situation.ts').NarrowedBy;
}
declare module 'virtual:rule-files' {
  const files: import('./rule-files.ts').WrittenFiles;
  export default files;
}
declare module 'virtual:case-book' {
  const cases: readonly import('./case-book.ts').CaseFile[];
  export default cases;
}
