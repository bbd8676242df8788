/**
 * What the page for missing addresses does: it is shown in the place of any page, so only the address can tell where the site is. What
 * stands before the name of a language is the way to it. It stands in the page itself, since it could not find a file of its own.
 */
export function findRoot(slugs: readonly string[]): void {
  const steps = location.pathname.split('/');
  const at = steps.findIndex((step) => slugs.indexOf(step) !== -1);
  if (at === -1) return;
  const root = `${steps.slice(0, at).join('/')}/`;
  for (const link of document.querySelectorAll('a')) {
    const [, slug = ''] = /\/([^/]+)\/$/.exec(link.pathname) || [];
    if (slugs.indexOf(slug) !== -1) link.pathname = `${root}${slug}/`;
  }
}
