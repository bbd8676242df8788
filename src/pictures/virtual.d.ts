declare module 'virtual:pictures' {
  const pictures: import('./sheet.ts').Sheet;
  export default pictures;
}
