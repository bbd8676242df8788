/** What somebody handed in, in a few words for an error: whatever it is, and however long, this neither throws nor runs on. */

const MOST_LETTERS = 80;
const MOST_ENTRIES = 5;

/** A text of at most so many letters. */
const clipped = (text: string): string => (text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text);

/** A text in quotes and in one line: whatever ends a line or cannot be seen is written out. */
const quoted = (text: string): string =>
  JSON.stringify(clipped(text)).replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u${sign.codePointAt(0)?.toString(16).padStart(4, '0')}`,
  );

/** A name of at most so many letters, in one line; an empty one in quotes. */
export const clippedName = (name: string): string => (name === '' ? '""' : clipped(quoted(name).slice(1, -1)));

/** `"text"`, `42`, `[1, 2]`, `a Map`: at most so many letters. */
export function describeFound(found: unknown): string {
  try {
    return clipped(Array.isArray(found) ? describeList(found) : describeOne(found));
  } catch {
    return 'something that cannot be read';
  }
}

function describeOne(found: unknown): string {
  switch (typeof found) {
    case 'string':
      return quoted(found);
    case 'bigint':
      // A very long one takes minutes to be written.
      return BigInt.asIntN(64, found) === found ? `${found}n` : 'a big integer';
    case 'undefined':
      return 'nothing';
    case 'object':
      return found === null ? 'null' : describeObject(found);
    case 'function':
      return 'a function';
    default:
      return String(found);
  }
}

/** A short list as it is, a long one by its length. */
function describeList(list: readonly unknown[]): string {
  if (list.length > MOST_ENTRIES) return `a list of ${list.length}`;
  const entries = Array.from({ length: list.length }, (_, place) => (place in list ? list[place] : undefined));
  return `[${entries.map((one) => (Array.isArray(one) ? 'a list' : describeOne(one))).join(', ')}]`;
}

function describeObject(found: object): string {
  const kind = Object.prototype.toString.call(found).slice('[object '.length, -1);
  return kind === 'Object' ? 'an object' : `a ${clippedName(kind)}`;
}
