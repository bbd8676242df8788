import type { Question } from '#questions/questions.ts';

/** The first control of a question, for links from the summary of mistakes. */
export const firstId = ({ id }: Pick<Question, 'id'>): string => `first-${id}`;
