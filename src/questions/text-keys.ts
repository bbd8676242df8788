/** Which texts the questions need in every language. */
import { QUESTIONS } from './questions.ts';

/** Keys of questions.json: title, short name, reason for asking, how to find out, and every option. */
export function questionTextKeys(): string[] {
  return QUESTIONS.flatMap(({ id, options }) => {
    const groups = [...new Set(options.flatMap(({ group }) => (group ? [group] : [])))];
    const exits = options.flatMap(({ exit }) => (exit ? [`exit.${exit}.title`, `exit.${exit}.text`] : []));
    return [
      ...['title', 'short', 'hint', 'why', 'find'].map((part) => `question.${id}.${part}`),
      ...groups.map((group) => `question.${id}.group.${group}`),
      ...options.map(({ value }) => `question.${id}.option.${value}`),
      ...exits,
    ];
  }).sort();
}
