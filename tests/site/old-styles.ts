/** The styles of the site as older browsers read them: what they do not know they leave out. */
import { type CssNode, find, generate, parse, walk } from 'css-tree';
import type { Page } from 'playwright-core';

const isHas = (node: CssNode): boolean => node.type === 'PseudoClassSelector' && node.name === 'has';
const isYoungValue = (node: CssNode): boolean =>
  (node.type === 'Function' && node.name === 'color-mix') || (node.type === 'Dimension' && node.unit === 'dvh');

/** A style sheet without `:has`, ranges in media queries, mixed colours and the height that is seen. */
function asOld(css: string): string {
  const tree = parse(css);
  walk(tree, (node, item, list) => {
    const isUnknown =
      (node.type === 'Rule' && find(node.prelude, isHas)) ||
      (node.type === 'Declaration' && find(node.value, isYoungValue)) ||
      (node.type === 'Atrule' && node.prelude && find(node.prelude, ({ type }) => type === 'FeatureRange'));
    if (isUnknown) list.remove(item);
    // Whether they know `:has` is answered as they would.
    if (node.type === 'Atrule' && node.name === 'supports' && node.prelude && generate(node.prelude).includes(':has')) {
      if (!generate(node.prelude).startsWith('not')) list.remove(item);
      else if (node.block) list.replace(item, node.block.children.copy());
    }
  });
  return generate(tree);
}

/** Changes the styles of a page on their way to it; the policy of the page must be off. */
export const withOldStyles = (page: Page): Promise<unknown> =>
  page.route('**/*', async (route) => {
    const kind = route.request().resourceType();
    if (kind !== 'document' && kind !== 'stylesheet') return route.fallback();
    const response = await route.fetch();
    const text = await response.text();
    const body =
      kind === 'stylesheet'
        ? asOld(text)
        : text.replace(/(<style[^>]*>)([\s\S]*?)(<\/style>)/g, (_, start, css, end) => start + asOld(css) + end);
    return route.fulfill({ response, body });
  });
