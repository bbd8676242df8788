/** Writing XML: elements, attributes, text, with everything escaped that XML reads as its own. */

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands between tags or in an attribute. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] as string);

const indent = (lines: string): string => lines.replace(/^/gm, '  ');

/** An element with attributes and elements inside, one a line. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  inside: readonly string[] = [],
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `<${name}${written.join('')}`;
  return inside.length === 0 ? `${start}/>` : `${start}>\n${inside.map(indent).join('\n')}\n</${name}>`;
}

/** An element with text inside. */
export const textOf = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;
