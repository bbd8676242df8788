/** Names and texts in FEEL. */

/** The FEEL name of a programme's verdict. Programme ids have hyphens, which FEEL reads as minus. */
export const verdictName = (programme: string): string =>
  `${programme.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Verdict`;

export const quote = (text: string): string => `"${text}"`;
