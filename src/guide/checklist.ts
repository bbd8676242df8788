/** What stands on the blank checklist. */
import { programmeOf, type Question, type Rulebook } from '#engine/rulebook.ts';

/** Questions of one section, in the order in which they are asked. */
export type Part = { section: string; questions: Question[] };

/**
 * The questions that everybody can be asked before the main results, by their sections. Those that only a result asks for, or that ask
 * once more or only some people, are left to the check, and so are sensitive ones.
 */
export function mainQuestions({ questions, sections }: Pick<Rulebook, 'questions' | 'sections'>): Part[] {
  const main = questions.filter(
    ({ askedFromResult, finer, sensitive, onlyIf }) => !(askedFromResult || finer || sensitive || onlyIf),
  );
  return sections.flatMap((section) => {
    const own = main.filter((question) => question.section === section);
    return own.length > 0 ? [{ section, questions: own }] : [];
  });
}

/** Ids of programmes by the office that decides about them. */
export type AtOffice = { office: string; programmes: string[] };

/** Programmes under the topic that names them first, so that each stands once. */
export function rightsByTopic({ topics, programmes }: Pick<Rulebook, 'topics' | 'programmes'>) {
  const seen = new Set<string>();
  return topics.flatMap(({ id, programmes: named }): { topic: string; offices: AtOffice[] }[] => {
    const own = named.filter((programme) => !seen.has(programme));
    for (const programme of own) seen.add(programme);
    const byOffice = Map.groupBy(own, (programme) => programmeOf({ programmes }, programme).decides);
    const offices = [...byOffice].map(([office, ids]) => ({ office, programmes: ids }));
    return offices.length > 0 ? [{ topic: id, offices }] : [];
  });
}

/** The papers that offices ask for, each once, those for most programmes first. */
export function papersToBring({ programmes }: Pick<Rulebook, 'programmes'>): string[] {
  const all = programmes.flatMap(({ bring }) => bring);
  const times = (paper: string) => all.filter((one) => one === paper).length;
  return [...new Set(all)].sort((one, other) => times(other) - times(one));
}
