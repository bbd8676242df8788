/**
 * A function that makes each thing once and then gives the same again, however many pages ask.
 * @param nameOf what tells one thing from another; all that is given, unless told otherwise
 */
export function once<Given extends readonly unknown[], Made>(
  make: (...given: Given) => Made,
  nameOf: (...given: Given) => string = (...given) => given.join('\n'),
): (...given: Given) => Made {
  const made = new Map<string, Made>();
  return (...given) => {
    const name = nameOf(...given);
    if (!made.has(name)) made.set(name, make(...given));
    return made.get(name) as Made;
  };
}
