/** Where two built sites begin to differ. */
import { Buffer } from 'node:buffer';
import type { NamedFile } from '#build/site-files.ts';

/** How much is shown on both sides of the place. */
const AROUND = 60;

/** A sentence about the first file that is not the same in both, by path; nothing where all are. */
export function firstDifference(first: readonly NamedFile[], second: readonly NamedFile[]): string | undefined {
  const others = new Map(second.map(({ path, content }) => [path, content]));
  const only = second.map(({ path }) => path).filter((path) => !first.some((one) => one.path === path));
  const faults = first.flatMap(({ path, content }): [string, string][] => {
    const other = others.get(path);
    if (other === undefined) return [[path, `${path} is in the first build only.`]];
    const said = differenceIn(path, Buffer.from(content), Buffer.from(other));
    return said === undefined ? [] : [[path, said]];
  });
  const all = [...faults, ...only.map((path): [string, string] => [path, `${path} is in the second build only.`])];
  const [found] = all.sort(([one], [other]) => (one < other ? -1 : 1));
  return found && `${found[1]}\nIn all, ${all.length} of ${Math.max(first.length, second.length)} files differ.`;
}

function differenceIn(path: string, one: Buffer, other: Buffer): string | undefined {
  if (one.equals(other)) return undefined;
  const shorter = Math.min(one.length, other.length);
  let at = 0;
  while (at < shorter && one[at] === other[at]) at += 1;
  const near = (all: Buffer): string => JSON.stringify(all.subarray(Math.max(0, at - AROUND), at + AROUND).toString());
  return `${path} differs at byte ${at}:\n  first   ${near(one)}\n  second  ${near(other)}`;
}
