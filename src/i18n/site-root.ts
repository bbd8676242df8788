/** Where the site is for a page that is open in a browser: under any name, below any path, or far away from a saved file. */

/**
 * An address of the site, for what a script makes in the browser. While pages are built it stays as it is: a step of the build
 * makes what is written into them relative.
 * @param path from the root of the site, e.g. `/uk/check/`
 */
export function inSite(path: string): string {
  if (typeof document === 'undefined') return path;
  return `${document.documentElement.dataset['root']}${path.slice(1)}`;
}
