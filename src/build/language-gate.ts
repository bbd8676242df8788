/**
 * Which languages a site may list: at the end a reader who took no part has translated all protected texts back, another has compared
 * them with the source, and what is left of their findings is little.
 */

import { type Finding, isOpen } from './text-findings.ts';
import type { Notes } from './text-notes.ts';
import type { Translation } from './text-status.ts';

/** What a language needs. Texts written since the last reading wait for the next one, with the line of the offices beside them. */
export const GATE = { texts: 150, errorsIn100: 1, unreadIn100: 5 } as const;

export type Gate = {
  /** Texts that were read at the end, and the protected ones among them. */
  texts: number;
  protected: { all: number; read: number };
  /** What stands as it was found wrong, in protected texts. */
  errors: readonly Finding[];
};

/** @param texts of the language, by key */
export function gateOf(
  translations: readonly Translation[],
  texts: ReadonlyMap<string, string>,
  notes: Pick<Notes, 'isProtected'>,
  findings: readonly Finding[],
): Gate {
  // A name that is as in the source says nothing else.
  const isRead = ({ text, source, status }: Translation): boolean =>
    text === source || (status?.compared === 'gate' && status.text === text && status.source === source);
  const own = translations.filter(({ key }) => notes.isProtected(key));
  return {
    texts: translations.filter(isRead).length,
    protected: { all: own.length, read: own.filter(isRead).length },
    errors: findings.filter((one) => notes.isProtected(one.key) && isOpen(one, texts)),
  };
}

/** Why a language does not pass, in a sentence each. */
export function gateFaults(slug: string, { texts, protected: { all, read }, errors }: Gate): string[] {
  const where = `locales/${slug}`;
  const next = `Have it read as docs/languages/README.md says; until then its line stands among the drafts of src/i18n/languages.ts.`;
  const high = errors.filter(({ level }) => level === 'high');
  return [
    ...(texts < GATE.texts
      ? [`${where}: ${texts} texts have been read back at the end, ${GATE.texts} must be. ${next}`]
      : []),
    ...((all - read) * 100 > all * GATE.unreadIn100
      ? [`${where}: ${all - read} of ${all} protected texts have not been read back since they were written. ${next}`]
      : []),
    ...high.map(
      ({ key, differs }) =>
        `${where}: "${key}" turns what must not be turned: ${differs}. Mend it, and have it read again.`,
    ),
    ...(errors.length * 100 > all * GATE.errorsIn100
      ? [
          `${where}: ${errors.length} of ${all} protected texts say something else than the source, such as "${errors[0]?.key}". Mend them, and have them read again.`,
        ]
      : []),
  ];
}
