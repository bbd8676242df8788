/** A function that makes each thing once and then gives the same again: many pages ask for the same texts. */
export function once<Names extends readonly string[], Made>(
  make: (...names: Names) => Made,
): (...names: Names) => Made {
  const made = new Map<string, Made>();
  return (...names) => {
    const name = names.join('\n');
    if (!made.has(name)) made.set(name, make(...names));
    return made.get(name) as Made;
  };
}
