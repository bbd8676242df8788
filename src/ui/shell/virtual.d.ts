declare module 'virtual:guard' {
  const script: string;
  export default script;
}
