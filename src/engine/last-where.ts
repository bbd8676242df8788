/** The last one of a list that passes the test. `findLast` is younger than many phones that the check runs on. */
export function lastWhere<T>(list: readonly T[], test: (one: T) => boolean): T | undefined {
  for (let place = list.length - 1; place >= 0; place -= 1) if (test(list[place] as T)) return list[place];
  return undefined;
}
