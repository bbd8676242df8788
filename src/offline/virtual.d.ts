declare module 'virtual:offline-lists' {
  const lists: import('./lists.ts').Lists;
  export default lists;
}
