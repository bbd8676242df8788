declare module 'virtual:rulebook' {
  const rulebook: import('../engine/rulebook.ts').Rulebook;
  export default rulebook;
}
declare module 'virtual:question-rules' {
  const rulebook: import('../engine/rulebook.ts').Rulebook;
  export default rulebook;
}
declare module 'virtual:sources' {
  const sources: Record<string, import('./sources.ts').Source>;
  export default sources;
}
