/** What a script asks of a browser: its syntax, and the names that it uses. */
import { transformSync } from 'esbuild';
import { parseSync } from 'vite';
import { TARGET_OF_TOOLS } from '#build/target.ts';
import { isKnown, type Lack, lackOf, lackOfAll, membersNamed } from './support.ts';

type Node = { type: string; [key: string]: unknown };

/** Everything in a script that a browser of the target lacks. @param code a module or a classic script */
export function lacksOfScript(code: string): Lack[] {
  return [...syntaxLacks(code), ...nameLacks(code)];
}

/** What esbuild would write anew though the target reads it, with the reason. */
const READ = {
  // For a fault of Chrome before 91 in calls that spread a list behind `?.`.
  'optional-chain': true,
  // For letters that Unicode got later.
  'regexp-unicode-property-escapes': true,
};

/** esbuild writes a script for a browser; where that differs from what it writes for the newest, the browser could not read it. */
function syntaxLacks(code: string): Lack[] {
  const written = (target: string | string[]): string[] => {
    try {
      return transformSync(code, { target, supported: READ, charset: 'utf8', logLevel: 'silent' }).code.split('\n');
    } catch (error) {
      return [(error as Error).message];
    }
  };
  const lines = written('esnext');
  const isRead = (rewritten: string[]): boolean => rewritten.join() === lines.join();
  if (isRead(written(TARGET_OF_TOOLS))) return [];
  const lacks = new Map<string, string[]>();
  for (const browser of TARGET_OF_TOOLS) {
    const rewritten = written(browser);
    const line = isRead(rewritten) ? undefined : (lines.find((text, at) => text !== rewritten[at]) ?? '');
    if (line !== undefined) lacks.set(line, [...(lacks.get(line) ?? []), browser]);
  }
  return [...lacks].map(([line, browsers]) => ({ feature: `syntax of ${line.trim().slice(0, 120)}`, browsers }));
}

/** The browser's own objects that a name stands for. */
const OBJECTS: Readonly<Record<string, string>> = {
  window: 'Window',
  self: 'Window',
  globalThis: 'Window',
  navigator: 'Navigator',
  document: 'Document',
  history: 'History',
  location: 'Location',
};

/** What an object may be that only its script knows: something of the language, or of a page. Our own objects have names of their own. */
const IN_LANGUAGE =
  /^javascript\.builtins\.(?!Atomics|Intl|JSON|Math|Reflect|Temporal|WebAssembly)\w+\.\w+(?<!_static)$/;
const IN_PAGE =
  /^api\.(Node|Element|(HTML|SVG)\w*Element|Document(Fragment)?|ShadowRoot|Event|KeyboardEvent|ToggleEvent|DOMTokenList|CSSStyleSheet|Response|Request|Cache|ServiceWorker\w*|AbortSignal|Clipboard|Blob|URL|URLSearchParams|Range|Selection)\./;

function nameLacks(code: string): Lack[] {
  const { program, errors } = parseSync('script.js', code, { sourceType: 'unambiguous' });
  if (errors[0]) return [{ feature: `syntax: ${errors[0].message}`, browsers: TARGET_OF_TOOLS }];
  const found = new Map<string, Lack>();
  walk(program as unknown as Node, (node, parent, key) => {
    const lack = lackAt(node, parent, key);
    if (lack) found.set(lack.feature, lack);
  });
  return [...found.values()];
}

function lackAt(node: Node, parent: Node | undefined, key: string): Lack | undefined {
  if (node.type === 'MemberExpression') {
    const name = node['computed'] === true ? textIn(node['property']) : nameIn(node['property']);
    const isCalled = parent?.type === 'CallExpression' && key === 'callee';
    return name === undefined ? undefined : memberLack(nameIn(node['object']), name, isCalled);
  }
  if (node.type === 'VariableDeclarator') return takenLack(node);
  return node.type === 'Identifier' && !isLabel(key, parent) ? firstLack(globals(node['name'] as string)) : undefined;
}

/** `const { share } = navigator`. */
function takenLack({ id, init }: Node): Lack | undefined {
  const owner = init ? nameIn(init) : undefined;
  const { properties = [] } = id as { properties?: Node[] };
  return properties.map((one) => firstLack(exactPlaces(owner, nameIn(one['key'] ?? one) ?? ''))).find(Boolean);
}

/** Whether an identifier is the name of a member or a property, and no variable. */
const isLabel = (key: string, parent: Node | undefined): boolean =>
  (key === 'property' || key === 'key' || key === 'label') && parent?.['computed'] !== true;

const firstLack = (places: readonly string[]): Lack | undefined =>
  places.filter(isKnown).map((place) => lackOf(place))[0];

const globals = (name: string): string[] => [`api.Window.${name}`, `api.${name}`, `javascript.builtins.${name}`];

const exactPlaces = (owner: string | undefined, name: string): string[] => {
  if (owner === undefined) return [];
  const object = OBJECTS[owner];
  const rooms = [`api.${owner}`, `javascript.builtins.${owner}`];
  return [
    ...(object ? [`api.${object}.${name}`] : []),
    ...(object === 'Window' ? globals(name) : []),
    ...rooms.flatMap((room) => [`${room}.${name}_static`, `${room}.${name}`]),
  ];
};

function memberLack(owner: string | undefined, name: string, isCalled: boolean): Lack | undefined {
  const exact = exactPlaces(owner, name);
  if (exact.some(isKnown)) return firstLack(exact);
  const places = membersNamed(name);
  const place = places.find((one) => IN_PAGE.test(one) || (isCalled && IN_LANGUAGE.test(one)));
  return place === undefined ? undefined : lackOfAll([place, ...places]);
}

const nameIn = (node: unknown): string | undefined => {
  const { type, name } = node as { type: string; name?: string };
  return type === 'Identifier' ? name : undefined;
};

const textIn = (node: unknown): string | undefined => {
  const { type, value } = node as { type: string; value?: unknown };
  return type === 'Literal' && typeof value === 'string' ? value : undefined;
};

function walk(node: Node, see: (node: Node, parent: Node | undefined, key: string) => void): void {
  const left: [Node, Node | undefined, string][] = [[node, undefined, '']];
  for (let next = left.pop(); next; next = left.pop()) {
    const [here] = next;
    see(...next);
    for (const [key, value] of Object.entries(here))
      for (const child of [value].flat())
        if (typeof child === 'object' && child !== null && 'type' in child) left.push([child as Node, here, key]);
  }
}
