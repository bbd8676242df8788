/** Which of how many shares somebody asks for: `2/3` is the second of three. @throws one sentence where it is none */
export function readShare(text: string): [share: number, of: number] {
  const [, share, of] = /^([1-9]\d?)\/([1-9]\d?)$/.exec(text) ?? [];
  if (share === undefined || of === undefined || Number(share) > Number(of))
    throw new Error(`--part "${text}" is no share. Write it as 2/3: the second of three.`);
  return [Number(share), Number(of)];
}
