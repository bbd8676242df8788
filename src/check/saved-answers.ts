/**
 * Answers as this tab keeps them, so that a phone that drops the page does not lose them. What does not fit exactly is
 * not repaired: answers that somebody else wrote, or that other rules asked for, must not give results.
 */
import type { Day } from '#engine/calendar.ts';
import type { Rulebook } from '#engine/rulebook.ts';
import { type Answers, isAnswer } from '#questions/answers.ts';
import { topicOf } from '#questions/topics.ts';

export const SAVED_UNDER = 'rettvei';
/** How long the page may be out of sight before the answers are deleted. */
export const LONGEST_AWAY_MS = 30 * 60_000;

/** A clock that was ahead may be put right meanwhile: by less than a day nobody can tell that from another zone of time. */
const LONGEST_AHEAD_MS = 24 * 60 * 60_000;

const VERSION = 1;

type Saved = {
  v: typeof VERSION;
  rules: string;
  seen: number;
  answers: Answers;
  screen: string;
  topic?: string | undefined;
};

export type Found =
  | { kind: 'nothing' }
  | { kind: 'answers'; answers: Answers; screen: string; topic: string | undefined }
  | { kind: 'expired' }
  /** Given to another version of the rules. */
  | { kind: 'outdated' }
  | { kind: 'unusable' };

/** The text to keep. `screen` is the one that was shown, `rules` the day of the rules, `seen` the time when last in sight. */
export function writeSaved(answers: Answers, screen: string, rules: string, seen: number, topic?: string): string {
  return JSON.stringify({ v: VERSION, rules, seen, answers, screen, topic } satisfies Saved);
}

/** Reads what was kept, as of the time `now` and the day `on`. */
export function readSaved(
  text: string | null,
  { rulebook, now, on }: { rulebook: Rulebook; now: number; on: Day },
): Found {
  if (text === null) return { kind: 'nothing' };
  const saved = parse(text);
  if (!isSaved(saved) || saved.seen > now + LONGEST_AHEAD_MS) return { kind: 'unusable' };
  if (saved.rules !== rulebook.checkedOn) return { kind: 'outdated' };
  if (now - saved.seen > LONGEST_AWAY_MS) return { kind: 'expired' };
  return areAnswers(rulebook, saved.answers, on)
    ? { kind: 'answers', answers: saved.answers, screen: saved.screen, topic: topicOf(rulebook, saved.topic)?.id }
    : { kind: 'unusable' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isSaved(value: unknown): value is Saved {
  if (typeof value !== 'object' || value === null) return false;
  const { v, rules, seen, answers, screen, topic } = value as Partial<Record<keyof Saved, unknown>>;
  return (
    v === VERSION &&
    typeof rules === 'string' &&
    typeof seen === 'number' &&
    typeof screen === 'string' &&
    (topic === undefined || typeof topic === 'string') &&
    typeof answers === 'object' &&
    answers !== null
  );
}

function areAnswers(rulebook: Rulebook, answers: Answers, on: Day): boolean {
  return Object.entries(answers).every(([id, answer]) => {
    const question = rulebook.questions.find((one) => one.id === id);
    return question !== undefined && isAnswer(rulebook, question, answer, on);
  });
}
