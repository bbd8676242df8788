/** What translators are told about texts, by patterns of keys. */
import { z } from 'zod';

const Pattern = z.string().regex(/^[\w.*-]+$/, 'a key, or a pattern of keys with *');

/** Who says the words. */
const SPEAKERS = {
  tool: 'the tool, to the person as "you"; "we" is who made the tool',
  person: 'the person, as "I": an answer, or words to show at an office',
  helper: 'the tool, to somebody who helps; "the person" is whom they help',
  nobody: 'a name, a unit, a month: no sentence',
} as const;

/** What stands where the text stands. */
const SLOTS = {
  sentence: 'one whole sentence',
  text: 'one or more whole sentences',
  clause: 'part of a sentence that the site puts together',
  noun: 'a name or a few words, without a verb that bends',
  heading: 'a heading',
  question: 'a question, as a heading',
  button: 'a button or a link: what happens',
  option: 'an answer to choose',
  status: 'how a result stands, in a few words',
  order: 'what to do: begins with the verb',
  item: 'one line of a list',
  label: 'what stands before a colon or a field',
  figure: 'a number with its unit or its use',
} as const;

const oneOf = <T extends string>(words: Readonly<Record<T, string>>) =>
  z.enum(Object.keys(words) as [T, ...T[]]).describe(
    Object.entries(words)
      .map(([word, meaning]) => `${word}: ${meaning}`)
      .join(' · '),
  );

/** One list: what a later entry says of a key replaces what an earlier one says. */
export const NotesFile = z.array(
  z.strictObject({
    keys: z
      .union([Pattern, z.array(Pattern).min(1)])
      .describe('The keys that this is about, without plural endings; * stands for anything'),
    speaks: oneOf(SPEAKERS).optional(),
    slot: oneOf(SLOTS).optional(),
    it: z.string().optional().describe('What "it", "this", "then" or "here" is in the text'),
    longest: z
      .union([z.strictObject({ words: z.int().positive() }), z.strictObject({ letters: z.int().positive() })])
      .optional()
      .describe(
        'How long it may be in any language, without office words in brackets; a placeholder is one word, four letters',
      ),
    class: z
      .enum(['protected', 'plain'])
      .optional()
      .describe('protected: must not be misread, so the line of the offices stands beside it until it is checked'),
    note: z.string().optional(),
  }),
);
