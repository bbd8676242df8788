/** Words that are too hard, or of an office: those of `banned` in wording.yaml. */
import { findAll, isKeyOf } from '../patterns.ts';
import type { Wording } from '../schemas.ts';
import { type Catalogue, type Fault, type Lint, plain } from '../texts.ts';

export const banned: Lint = {
  id: 'banned',
  finds: 'a word that is too hard',
  in: ({ languages }) => languages.flatMap((language) => bannedIn(language, language.wording.banned)),
};

/** The texts of a language that hold one of the words. @param about only texts whose keys fit */
export function bannedIn({ texts, wording }: Catalogue, words: Wording['banned'], about = ''): Fault[] {
  return texts
    .filter(({ key }) => isKeyOf(key, about))
    .flatMap(({ file, key, text }) =>
      words.flatMap(({ find, write, keys }) => {
        const [found] = isKeyOf(key, keys) ? findAll(plain(text), find, wording.joined) : [];
        return found === undefined ? [] : [{ file, key, found: `has "${found}"`, mend: `Write: ${write}` }];
      }),
    );
}
