/** "Must", "can", "probably", "at the latest" of the source that a translation makes weaker, stronger or leaves out. */
import { findFirst, findsAny } from '../patterns.ts';
import { STRENGTHS, type Strength, type Wording } from '../schemas.ts';
import { type Fault, type Lint, translations, type Wordings } from '../texts.ts';

export const strength: Lint = { id: 'strength', finds: 'a "must", "can" or "probably" that is lost', in: faults };

function faults(wordings: Wordings): Fault[] {
  return translations(wordings).flatMap(({ own, source, language }) =>
    strengthsOf(source.words, wordings.source.wording).flatMap(({ strength, found }) =>
      findsAny(own.words, language.wording.strengths[strength], language.wording.joined)
        ? []
        : [
            {
              file: own.file,
              key: own.key,
              found: `has no word for "${found}" of the source`,
              mend: `Use one of the words that wording.yaml has for "${strength}", or add one that is as strong`,
            },
          ],
    ),
  );
}

function strengthsOf(words: string, { strengths, joined }: Wording): { strength: Strength; found: string }[] {
  return STRENGTHS.flatMap((strength) => {
    const found = findFirst(words, strengths[strength][0] as string, joined);
    return found === undefined ? [] : [{ strength, found }];
  });
}
