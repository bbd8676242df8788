import type { Open, Outcome, Programme, Row } from '#engine/rulebook.ts';
import type { Verdict } from '#engine/verdict.ts';

/** A verdict that mentions only what a test is about. */
export function verdict(
  programme: string,
  outcome: Outcome,
  { next = [], urgent, open, ...rest }: Partial<Verdict> & { next?: string[]; urgent?: true; open?: Open } = {},
): Verdict {
  const row: Row = {
    id: `${programme}.row`,
    outcome,
    sources: ['act.1'],
    from: 0,
    tests: [],
    office: 'udi',
    next,
    ...(urgent && { urgent }),
  };
  return {
    programme,
    outcome,
    row,
    told: {
      reason: row.id,
      office: row.office,
      next,
      sources: row.sources,
      ...(urgent && { urgent }),
      ...(open && { open }),
    },
    turnsOn: [],
    waiting: [],
    because: [],
    changes: [],
    ageChanges: [],
    ...rest,
  };
}

/** Programmes in the order of their letters. */
export function programmes(...ids: string[]): Programme[] {
  return ids.map((id, place) => programme({ id, order: place }));
}

/** A programme that says only what a test is about. */
export function programme(rest: Partial<Programme> & { id: string }): Programme {
  const empty = { rows: [], periods: [] };
  const tables = { verdict: empty, content: [], deadlines: [], appeal: empty };
  return { order: 1, code: 'zz', decides: 'udi', bring: [], instead: [], tables, ...rest };
}
