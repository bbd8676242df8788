/** What a style sheet asks of a browser. */
import {
  type Block,
  type CssNode,
  type Declaration,
  generate,
  type PseudoClassSelector,
  parse,
  type WalkContext,
  walk,
} from 'css-tree';
import { type Lack, lackOf } from './support.ts';

/** Units by what MDN's data call them. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^dv(h|w|i|b|min|max)$/, 'css.types.length.viewport_percentage_units_dynamic'],
  [/^sv(h|w|i|b|min|max)$/, 'css.types.length.viewport_percentage_units_small'],
  [/^lv(h|w|i|b|min|max)$/, 'css.types.length.viewport_percentage_units_large'],
  [/^cq(h|w|i|b|min|max)$/, 'css.types.length.container_query_length_units'],
  [/^(lh|rlh|cap|rcap|ic|ric|rex|rch)$/, ''],
];

/** What may stand before the name of a property, for browsers that knew it early. */
const PREFIXES = ['-webkit-', '-moz-'];

/** Everything in a style sheet that a browser of the target lacks. */
export function lacksOfStyles(css: string): Lack[] {
  const found = new Map<string, Lack>();
  const add = (path: string, prefixes?: string[]): void => {
    const lack = lackOf(path, prefixes);
    if (lack) found.set(lack.feature, lack);
  };
  const unread = new Set<string>();
  const tree = parse(css, { onParseError: ({ message }) => unread.add(message), parseCustomProperty: true });
  let rules = 0;
  walk(tree, {
    enter(this: WalkContext, node: CssNode) {
      const declaration = node.type === 'Declaration' ? node : this.declaration;
      const written = prefixesIn(declaration, this.block);
      for (const path of pathsOf(node, declaration, written)) add(path, written);
      if (node.type !== 'Rule') return;
      if (rules > 0) add('css.selectors.nesting');
      rules += 1;
    },
    leave(node: CssNode) {
      if (node.type === 'Rule') rules -= 1;
    },
  });
  return [
    ...found.values(),
    ...[...unread].map((message) => ({ feature: `CSS that cannot be read: ${message}`, browsers: ['any browser'] })),
  ];
}

/** The prefixes with which the rule also says what a declaration of it says. */
function prefixesIn(declaration: Declaration | null, block: Block | null): string[] {
  const others = block?.children.toArray() ?? [];
  return PREFIXES.filter((prefix) =>
    others.some(
      (other) =>
        other.type === 'Declaration' &&
        (other.property === prefix + declaration?.property ||
          (other.property === declaration?.property && generate(other.value).startsWith(prefix))),
    ),
  );
}

function pathsOf(node: CssNode, declaration: Declaration | null, prefixes: readonly string[]): string[] {
  switch (node.type) {
    case 'Atrule':
      return [`css.at-rules.${node.name}`];
    case 'Declaration':
      return [`css.properties.${node.property}`];
    case 'Identifier':
      return declaration ? valuePaths(declaration, node.name, prefixes) : [];
    case 'Function':
      return functionPaths(node.name, declaration);
    case 'Dimension':
      return UNITS.filter(([pattern]) => pattern.test(node.unit)).map(
        ([, path]) => path || `css.types.length.${node.unit}`,
      );
    case 'Feature':
      return [`css.at-rules.media.${node.name.replace(/^(min|max)-/, '')}`];
    case 'FeatureRange':
      return ['css.at-rules.media.range_syntax'];
    case 'NestingSelector':
      return ['css.selectors.nesting'];
    case 'PseudoElementSelector':
      return [`css.selectors.${node.name}`];
    case 'PseudoClassSelector':
      return pseudoPaths(node);
    default:
      return [];
  }
}

/** A value of a property; where that itself is not known it is told already. */
const valuePaths = ({ property }: Declaration, name: string, prefixes: readonly string[]): string[] =>
  lackOf(`css.properties.${property}`, prefixes) ? [] : [`css.properties.${property}.${name}`];

const functionPaths = (name: string, declaration: Declaration | null): string[] => [
  `css.types.${name}`,
  `css.types.color.${name}`,
  `css.types.transform-function.${name}`,
  `css.types.filter-function.${name}`,
  `css.types.gradient.${name}`,
  ...(declaration ? [`css.properties.${declaration.property}.${name}`] : []),
];

function pseudoPaths({ name, children }: PseudoClassSelector): string[] {
  const list = children?.first;
  const many = list?.type === 'SelectorList' && list.children.size > 1;
  return [`css.selectors.${name}`, ...(name === 'not' && many ? ['css.selectors.not.selector_list'] : [])];
}
