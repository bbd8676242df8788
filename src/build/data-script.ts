/** Data that comes beside a page: a script, since the policy lets a page fetch nothing else. */
import { hashOf } from './hashes.ts';

/** A file whose name follows from its content, so that a browser may keep it for good. */
export type DataScript = { name: string; code: string };

/** A module with the content as its default export. @param name of the file, without its end */
export function dataScript(name: string, content: object): DataScript {
  // In single quotes, so that the many double ones need no strokes before them.
  const code = `export default JSON.parse('${JSON.stringify(content).replace(/[\\']/g, '\\$&')}');`;
  return { name: `${name}.${hashOf(code)}.js`, code };
}
