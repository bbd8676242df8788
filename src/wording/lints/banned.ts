/** Words that are too hard, or of an office: those of `banned` in wording.yaml. */
import { findFirst, isKeyOf } from '../patterns.ts';
import type { Wording } from '../schemas.ts';
import type { Catalogue, Fault, Lint } from '../texts.ts';

export const banned: Lint = {
  id: 'banned',
  finds: 'a word that is too hard',
  in: ({ languages }) => languages.flatMap((language) => bannedIn(language, language.wording.banned)),
};

/** The texts of a language that hold one of the words. @param about only texts whose keys fit */
export function bannedIn({ texts, wording }: Catalogue, words: Wording['banned'], about = ''): Fault[] {
  return texts
    .filter(({ key }) => isKeyOf(key, about))
    .flatMap(({ file, key, words: own }) =>
      words.flatMap(({ find, write, keys }) => {
        const found = isKeyOf(key, keys) ? findFirst(own, find, wording.joined) : undefined;
        return found === undefined ? [] : [{ file, key, found: `has "${found}"`, mend: `Write: ${write}` }];
      }),
    );
}
