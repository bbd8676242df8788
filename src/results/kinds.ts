/** From the engine's outcome to what a result page shows: there are words for five statuses, no more. */
import type { Outcome } from '#engine/rulebook.ts';

/** Which words and shape a result carries. */
export type ResultStatus = 'likely' | 'may' | 'ask' | 'notnow' | 'duty';

/** Under which heading a result stands, in the order in which people read them. */
export const HEADINGS = ['duty', 'likely', 'may', 'ask', 'waiting', 'notnow'] as const;
export type Heading = (typeof HEADINGS)[number];

/** Kinds of which a person has something, or may have it: duties before rights before what an office may give. */
export const GIVING: readonly Heading[] = ['duty', 'likely', 'may'];

const HEADING_OF: Record<Outcome, Heading | undefined> = {
  'right-and-duty': 'duty',
  duty: 'duty',
  right: 'likely',
  'may-be-offered': 'may',
  unclear: 'may',
  unknown: 'ask',
  'not-yet': 'waiting',
  no: 'notnow',
  'not-relevant': undefined,
};

/** The heading for an outcome; none for what does not concern the person, which must not look like a refusal. */
export function headingOf(outcome: Outcome): Heading | undefined {
  return HEADING_OF[outcome];
}

const STATUSES: Record<Heading, readonly ResultStatus[]> = {
  duty: ['duty'],
  likely: ['likely'],
  may: ['may'],
  ask: ['ask'],
  // What comes later is no right today: the words are those of "not now", and the event is named beside them.
  waiting: ['notnow'],
  notnow: ['notnow'],
};

/** The statuses of an outcome: a duty that is also a right says both. */
export function statusesOf(outcome: Outcome): readonly ResultStatus[] {
  if (outcome === 'right-and-duty') return ['duty', 'likely'];
  const kind = headingOf(outcome);
  return kind ? STATUSES[kind] : [];
}
