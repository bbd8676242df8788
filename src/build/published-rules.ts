/** The rules as built pages publish them: worked out once, however many pages show them. */
import caseBook from 'virtual:case-book';
import { deductions } from 'virtual:deductions';
import office from 'virtual:office-language';
import files from 'virtual:rule-files';
import rulebook from 'virtual:rulebook';
import { type Day, parseDay } from '#engine/calendar.ts';
import { createEngine } from '#engine/situation.ts';
import { casesByRow } from '#guide/cases-by-row.ts';
import { changesOf } from '#guide/changes.ts';
import { guideOf, type ProgrammeGuide } from '#guide/programme-guide.ts';
import { type PublishedTable, publishedTables } from '#guide/published-tables.ts';
import { figures } from '#i18n/figures.ts';
import { strings, text } from '#i18n/text.ts';
import type { Translate } from '#i18n/translate.ts';
import { compileScope, factOrder } from '#rulebook/compile.ts';
import { draftProgrammes } from '#rulebook/drafts.ts';
import { resolveLimits } from '#rulebook/limits.ts';
import type { WrittenProgramme } from '#rulebook/programme-schema.ts';
import { compileSources } from '#rulebook/sources.ts';

/** The files with every limit filled in. */
export const resolved = resolveLimits(files);
const drafts = draftProgrammes(resolved);

/** The day on which the law was last read. */
export const readOn = parseDay(rulebook.checkedOn) as Day;

/** Every cited section by its id, `<text>.<section>`. */
export const sections = compileSources(files);

/** The ids of all programmes, in the order of their results. */
export const programmeIds: readonly string[] = rulebook.programmes
  .toSorted((one, other) => one.order - other.order)
  .map(({ id }) => id);

const tables = new Map<string, PublishedTable[]>(
  drafts.map((draft) => {
    const written = files.programmes.find(({ programme }) => programme === draft.file.programme) as WrittenProgramme;
    return [written.programme, publishedTables(draft, written, parseDay(rulebook.start) as Day, readOn)];
  }),
);

/** The decision tables of a programme. */
export const tablesOf = (programme: string): readonly PublishedTable[] => tables.get(programme) ?? [];

const known = { facts: rulebook.facts, order: factOrder(resolved, rulebook.questions) };
/** What pages of the guide tell of each programme, by its id, on the day on which the law was last read. */
export const guides: ReadonlyMap<string, ProgrammeGuide> = new Map(
  drafts.map((draft) => [draft.file.programme, guideOf(draft, readOn, known)]),
);

/** The cases of the case book by programme; empty where a rulebook has none. */
export const cases = casesByRow(
  { engine: createEngine(rulebook, deductions), scopeOn: compileScope(resolved), tablesOf },
  caseBook,
  readOn,
);

/** What has changed in the last years and what will, in the order of the days. */
export const changes = changesOf({ rulebook, drafts, files, texts: strings(office.slug) });

/** The texts of a language with the figures of a day. What has no date has those that come last. */
export const textOn = (slug: string, day: Day): Translate => text(slug, figures(rulebook, day));
