/** Reads what is written for servers as the servers do: what would each send with an address? */
import type { Headers } from '#hosting/headers.ts';

type Rule = { address: RegExp; headers: Headers };

/** `_headers`: all blocks that fit count, and two values of one header are joined. */
export function sentByHeaderFile(text: string, address: string): Headers {
  const blocks = text
    .split('\n')
    .filter((line) => !line.startsWith('#') && line.trim() !== '')
    .reduce<{ path: string; lines: string[] }[]>((all, line) => {
      if (line.startsWith('/')) return all.concat({ path: line, lines: [] });
      all.at(-1)?.lines.push(line.trim());
      return all;
    }, []);
  const sent: Record<string, string> = {};
  for (const { path, lines } of blocks) {
    if (path.endsWith('/*') ? !address.startsWith(path.slice(0, -1)) : address !== path) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^([^:]+): (.*)$/.exec(line) ?? [];
      sent[name] = name in sent ? `${sent[name]}, ${value}` : value;
    }
  }
  return sent;
}

/** nginx: maps of the level `http` by address, and the headers that are the same for all. */
export function sentByNginx(http: string, site: string, address: string): Headers {
  const maps = new Map(
    [...http.matchAll(/map \$uri (\$\w+) \{\n([\s\S]*?)\n\}/g)].map(([, variable = '', body = '']) => {
      const lines = [...body.matchAll(/^ {2}(?:"~(.*?)"|default) "(.*)";$/gm)];
      const found = lines.find(([, pattern]) => pattern === undefined || new RegExp(pattern).test(address));
      return [variable, found?.[2] ?? ''];
    }),
  );
  const added = [...site.matchAll(/^add_header (\S+) (?:"(.*)"|(\$\w+)) always;$/gm)];
  return Object.fromEntries(
    added
      .map(([, name = '', value, variable = '']) => [name, value ?? maps.get(variable) ?? ''])
      .filter(([, value]) => value !== ''),
  );
}

/** Apache: each line counts as it comes, those in a condition where it holds. */
export function sentByApache(text: string, address: string): Headers {
  const sent: Record<string, string> = {};
  let holds = true;
  for (const line of text.split('\n')) {
    const condition = /^<If "%\{REQUEST_URI\} =~ m#(.*)#">$/.exec(line);
    if (condition) holds = new RegExp(condition[1] ?? '').test(address);
    if (line === '</If>') holds = true;
    const [, name = '', value = ''] = /^ *Header always set (\S+) "(.*)"$/.exec(line) ?? [];
    if (name && holds) sent[name] = value;
    const gone = /^ *Header always unset (\S+)$/.exec(line)?.[1];
    if (gone && holds) delete sent[gone];
  }
  return sent;
}

/** Caddy: the headers of all, and the first block whose matcher fits. */
export function sentByCaddy(text: string, address: string): Headers {
  const all = /\n {2}header \{\n([\s\S]*?)\n {2}\}/.exec(text)?.[1] ?? '';
  const blocks = [
    ...text.matchAll(/^(?: {2}@\S+ path_regexp (\S+)\n)? {2}handle (?:@\S+ )?\{\n {4}header \{\n([\s\S]*?)\n {4}\}/gm),
  ];
  const rules = blocks.map(([, pattern = '', body = '']) => ({
    address: new RegExp(pattern),
    headers: caddyHeaders(body),
  }));
  return { ...caddyHeaders(all), ...first(rules, address) };
}

const caddyHeaders = (body: string): Headers =>
  Object.fromEntries([...body.matchAll(/^ +(\S+) "(.*)"$/gm)].map(([, name = '', value = '']) => [name, value]));

/** The list for a CDN: the first that fits. */
export function sentByCdn(json: string, address: string): Headers {
  const { rules } = JSON.parse(json) as { rules: { address: string; headers: Headers }[] };
  return first(
    rules.map((rule) => ({ address: new RegExp(rule.address), headers: rule.headers })),
    address,
  );
}

const first = (rules: readonly Rule[], address: string): Headers =>
  rules.find((rule) => rule.address.test(address))?.headers ?? {};
