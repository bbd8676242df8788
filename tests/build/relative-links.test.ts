/** A built page finds the site from where it stands. */
import { describe, expect, test } from 'vitest';
import { withRelativeLinks } from '#build/relative-links.ts';

describe('addresses of the site in a page', () => {
  test.each([
    ['index.html', '<a href="./uk/">'],
    ['uk/index.html', '<a href="../uk/">'],
    ['uk/topics/asylum/index.html', '<a href="../../../uk/">'],
  ])('%s', (file, written) => {
    expect(withRelativeLinks('<a href="/uk/">', file)).toBe(written);
  });

  test('are those of links, files, the root for scripts, and where a page leads on by itself', () => {
    const page =
      '<html lang="uk" data-root="/"><link rel="icon" href="/i.svg"><script type="module" src="/a.js"></script>' +
      '<meta http-equiv="refresh" content="0;url=/uk/">';
    expect(withRelativeLinks(page, 'uk/index.html')).toBe(page.replaceAll(/(="|url=)\//g, '$1../'));
  });

  test('are all of them, also behind a sign that ends a tag elsewhere', () => {
    expect(withRelativeLinks('<a title="1 > 0" href="/uk/">', 'uk/index.html')).toBe('<a title="1 > 0" href="../uk/">');
  });

  test.each([
    ['of other sites', '<a href="https://www.udi.no/">'],
    ['of another host', '<a href="//host.example/a">'],
    ['in the page itself', '<a href="#help">'],
    ['inside scripts and styles', '<script>x = \'<a href="/uk/">\'</script><style>a[href="/uk/"]{}</style>'],
    ['in what is only told', '<meta property="og:url" content="https://rettvei.example/uk/"><p>/uk/</p>'],
  ])('leave alone those %s', (_what, html) => {
    expect(withRelativeLinks(html, 'uk/index.html')).toBe(html);
  });

  test('begin with the path of the site in the page for missing ones, which may be shown anywhere', () => {
    expect(withRelativeLinks('<a href="/uk/">', '404.html', '/check/')).toBe('<a href="/check/uk/">');
  });
});
