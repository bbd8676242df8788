/**
 * The oldest browsers that the site is made for. Scripts and styles are written for them (astro.config.mjs, bundle.ts), and the build fails
 * where the site asks for more than they have (tools/target.ts). What is older still gets the guide: ui/shell/guard.ts.
 */

/** The oldest version of each, under its name in the data of MDN. */
export const TARGET = {
  chrome: '88',
  firefox: '79',
  safari: '14.1',
  safari_ios: '14.5',
  samsunginternet_android: '15.0',
} as const;

export type TargetBrowser = keyof typeof TARGET;

/** The same in the words of build tools. They do not know Samsung Internet, which has the engine of a younger Chrome. */
export const TARGET_OF_TOOLS: string[] = [
  `chrome${TARGET.chrome}`,
  `firefox${TARGET.firefox}`,
  `safari${TARGET.safari}`,
  `ios${TARGET.safari_ios}`,
];

/** The youngest JavaScript that all of them read. Told by name, Vite would write `?.` anew for Chrome before 91, for one fault in it. */
export const SYNTAX = 'es2021';
