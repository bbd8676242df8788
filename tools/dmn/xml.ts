import { XMLBuilder } from 'fast-xml-parser';

/** An element: attributes begin with `@`, text stands under `#text`, all else are elements inside, in their order. */
export type Xml = { readonly [name: string]: string | Xml | readonly (string | Xml)[] };

const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
});

/** A document with its first line; everything is escaped that XML reads as its own. */
export const toXml = (document: Xml): string =>
  builder.build({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, ...document });
