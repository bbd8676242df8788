/** What a valid glossary and the words of a language are. */
import { z } from 'zod';
import { isKeyOf } from './patterns.ts';

const Pattern = z
  .string()
  .min(1)
  .refine(isPattern, 'a regular expression')
  .describe('A regular expression; it begins where a word begins, \\b at its end closes the word');
const Keys = z
  .string()
  .min(1)
  .refine(isPattern, 'a regular expression')
  .describe('The keys of texts: a regular expression, such as ^reason\\.');
const Why = z.string().min(10).describe('Why, in a sentence');

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'iu') instanceof RegExp;
  } catch {
    return false;
  }
}

/** Texts in which a lint finds what is right there. */
const Exception = z.strictObject({ lint: z.string().describe('As npm run texts:lint names it'), keys: Keys, why: Why });

/** Words that must not stand, each with what to write. */
const Banned = z.strictObject({
  find: Pattern,
  write: z.string().min(1).describe('What stands there instead'),
  keys: Keys.optional(),
});

/** Texts that do without the word of a term. */
const Without = z.strictObject({ keys: Keys, why: Why });

const Rendering = z.strictObject({
  say: z.string().min(1).describe('The word as it is written alone'),
  use: z
    .array(Pattern)
    .min(1)
    .optional()
    .describe('Patterns that find its inflected forms, one of which must stand; the word itself if left out'),
  never: z
    .array(z.union([Pattern, z.strictObject({ find: Pattern, keys: Keys.optional(), write: z.string().optional() })]))
    .optional()
    .describe('What must not stand for it'),
  source: z
    .string()
    .default('ours')
    .describe('The official page that has the rendering, by its name in the law notes; or ours'),
  status: z
    .enum(['machine', 'read', 'checked'])
    .default('machine')
    .describe('Who has read the rendering: nobody, a speaker, or a second one who knows the rules too'),
  except: z.array(Without).optional().describe('Texts that do without the word in this language'),
});

const Term = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id of small letters, with - between words'),
    office: z
      .string()
      .optional()
      .describe('The word of the offices as it stands in [[ ]]: a text that has it must say what it is'),
    also: z.array(z.string().min(1)).min(1).optional().describe('Other forms of the word of the offices'),
    letters: z
      .literal(true)
      .optional()
      .describe('People meet the word in letters: the text word.<id> explains it, and pages link to it'),
    note: z.string().min(10).describe('What it is, and what it is not'),
    except: z.array(Without).optional().describe('Texts that do without the word in every language'),
  })
  .refine(
    ({ office, letters, also }) => office !== undefined || !(letters || also),
    'a word of letters, or another form of one, needs the word of the offices: write office',
  );

/** The ideas that need one word in every language: `locales/glossary.yaml`. */
export const GlossaryFile = z
  .strictObject({
    terms: z.array(Term),
    except: z.array(Exception).default([]).describe('What is right in every language'),
  })
  .refine(
    ({ terms }) => new Set(terms.map(({ id }) => id)).size === terms.length,
    'two terms have the same id: give each its own',
  );

/** The words of one language for these ideas: `locales/<language>/glossary.yaml`. */
export const LanguageGlossaryFile = z.strictObject({
  address: z.string().min(10).describe('How the language speaks to the reader'),
  terms: z.record(z.string(), Rendering).describe('By the id of the term in locales/glossary.yaml'),
  except: z.array(Exception).default([]).describe('What is right in this language'),
});

/** Strengths of a sentence. Each language has its words for them. */
export const STRENGTHS = ['must', 'must-not', 'can', 'probably', 'at-the-latest'] as const;

/** The words of one language that checks of texts need: `locales/<language>/wording.yaml`. */
export const WordingFile = z.strictObject({
  joined: z
    .string()
    .refine(isPattern, 'a regular expression')
    .optional()
    .describe('What is written together with the word that follows: a regular expression'),
  readability: z
    .strictObject({
      measure: z.enum(['lix', 'flesch']),
      limit: z.number().describe('LIX: at most; Flesch: at least'),
    })
    .optional()
    .describe('How hard a page may be to read; left out where the language has no measure'),
  numbers: z
    .record(z.string().regex(/^\d+$/, 'a number in digits'), z.array(Pattern).min(1))
    .describe('Numbers as words, by their digits; not those that are also articles'),
  strengths: z
    .record(z.enum(STRENGTHS), z.array(Pattern).min(1))
    .describe(
      'The words of each strength: the first is the one that a source is asked for, all count in a translation',
    ),
  'last-day': z.array(Banned).describe('Words that leave the last day out, where it counts'),
  banned: z.array(Banned).describe('Words that are too hard, too strong or of an office'),
  'never-in-status': z.array(Banned).describe('Words that promise or refuse'),
  slashes: z.array(Pattern).describe('Names that are written with a slash'),
  openings: z.strictObject({
    pointing: z.array(Pattern).min(1).describe('Words that point at something said before'),
    allowed: z.array(Pattern).describe('Openings with such a word that point at nothing'),
  }),
  except: z.array(Exception).describe('Texts of the tool in which a lint finds what is right there'),
});

export type LanguageGlossary = z.output<typeof LanguageGlossaryFile>;
type Rendering = z.output<typeof Rendering>;
/** A term with its word in each language that has one. */
export type GlossaryTerm = z.output<typeof Term> & { in: Readonly<Record<string, Rendering>> };
/** The ideas with the words of some languages; `languages`: what an exception is right in, all where left out. */
export type Glossary = {
  address: Readonly<Record<string, string>>;
  terms: readonly GlossaryTerm[];
  except: readonly (z.output<typeof Exception> & { languages?: readonly string[] | undefined })[];
};
export type Wording = z.output<typeof WordingFile>;
export type Strength = (typeof STRENGTHS)[number];

/** Whether a text is one of those that do without the word of a term. */
export const doesWithout = (term: GlossaryTerm, slug: string, key: string): boolean =>
  [...(term.except ?? []), ...(term.in[slug]?.except ?? [])].some(({ keys }) => isKeyOf(key, keys));

/** Name of the schema file -> its text, for editors. */
export function wordingSchemas(): Record<string, string> {
  const text = (schema: z.ZodType) =>
    `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', reused: 'ref' }), null, 2)}\n`;
  return {
    'glossary.schema.json': text(GlossaryFile),
    'language-glossary.schema.json': text(LanguageGlossaryFile),
    'wording.schema.json': text(WordingFile),
  };
}
