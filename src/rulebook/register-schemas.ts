/** What a valid register is: texts, offices, groups, amounts, differences. Programmes are in schema.ts. */
import { z } from 'zod';
import { pictureNames } from '#pictures/names.ts';
import { FIRMNESS } from './text-keys.ts';
import { Day, FigureName, Id, SourceRef, Sources } from './values.ts';

export const SourcesFile = z.record(
  Id,
  z.strictObject({
    title: z.string(),
    publisher: z.string(),
    url: z.url(),
    'section-url': z
      .string()
      .regex(/\{section\}/, 'an address with {section} in it')
      .optional()
      .describe('Address of one section: {url} is the address above, {section} how it is written, without spaces'),
    sections: z
      .record(z.string(), z.union([z.string(), z.strictObject({ name: z.string(), url: z.url() })]))
      .describe('section id: as it is written in the law, with an address of its own where the pattern does not fit'),
    firmness: z.enum(FIRMNESS),
    textOf: Day.optional().describe('Day of the text that was read; leave out for an undated page'),
    checked: Day,
    reviewBy: Day,
  }),
);

/** Digits in groups, as people read a number aloud; what is dialled after the calling code of the country. */
const Phone = z.string().regex(/^\d{1,4}( \d{1,4})*$/, 'a number in groups of at most four digits, such as 12 34 56');

export const OfficesFile = z.record(
  Id,
  z
    .strictObject({
      kind: z.enum(['public', 'helper']).describe('An office of the state, or an organisation that helps'),
      web: z.url().optional().describe('Left out where each place has its own pages'),
      phone: Phone.optional(),
      source: SourceRef.optional().describe('Where the number was read; no number without'),
      map: z.string().min(1).optional().describe('What to look for on a map, where it has places that one can go to'),
    })
    .refine(({ phone, source }) => phone === undefined || source !== undefined, 'a phone number needs its source'),
);

/** Words that people look for, in the order of the front page, each with its programmes. */
export const TopicsFile = z
  .array(
    z.strictObject({
      id: Id.describe('Its name is the text topic.<id>'),
      picture: z.enum(pictureNames).describe('One of src/pictures/'),
      programmes: z.array(Id).min(1).describe('Those that matter most to it first'),
    }),
  )
  .min(1);

export const LifeSituationsFile = z.array(
  z.strictObject({
    id: Id.describe('Its name is the text life.<id>'),
    picture: z.enum(pictureNames).describe('One of src/pictures/'),
    programmes: z.array(Id).min(1).describe('Those that people in it meet first, first'),
  }),
);

export const GroupsFile = z.record(Id, z.array(z.string()).min(1));

/** What the numbers of a limit count. A `day` is a date. */
const LIMIT_UNITS = ['age', 'years', 'months', 'weeks', 'days', 'hours', 'number'] as const;

const valuesOf = <Value extends z.ZodType>(value: Value) =>
  z
    .array(
      z.strictObject({
        from: z
          .union([Day, z.literal('adopted')])
          .describe('First day of the value; "adopted" while it has no date yet'),
        value,
        source: Sources,
      }),
    )
    .min(1);

/** Limits of the law by name: a later value is a later line. */
export const LimitsFile = z.record(
  FigureName,
  z.discriminatedUnion('unit', [
    z.strictObject({ unit: z.literal('day'), values: valuesOf(Day) }),
    z.strictObject({ unit: z.enum(LIMIT_UNITS), values: valuesOf(z.int().min(0)) }),
  ]),
);

export const ParametersFile = z.record(
  z.string(),
  z.union([
    z.strictObject({
      unit: z.string(),
      values: z.array(z.strictObject({ from: Day, value: z.number(), source: SourceRef })).min(1),
    }),
    z.strictObject({
      unit: z.string(),
      of: z.string(),
      times: z.tuple([z.int(), z.int()]).describe('numerator and denominator'),
    }),
  ]),
);

/** Figures that may stand in texts as digits, since no rule holds them. */
export const FiguresFile = z.array(
  z.strictObject({
    figure: z.string().describe('What may stand there: a regular expression'),
    keys: z.string().optional().describe('The keys in whose texts it may stand: a regular expression'),
    why: z.string(),
  }),
);

const Key = z.string().regex(/^[a-z]+(\.[\w-]+)+$/, 'the key of a text, such as reason.school.applicant');

/** Texts that several keys share: the key that keeps the text, and under it those that share it. */
export const SameTextsFile = z.record(Key, z.array(Key).min(1));

const Sentence = z.string().regex(/^\S.*\.$/, 'one sentence that ends with a full stop');

/** Where the report that the project began from and the law say different things. */
export const DifferencesFile = z.array(
  z.strictObject({
    id: Id,
    programme: Id,
    fact: Sentence.describe('what the two differ on'),
    report: Sentence.describe('what the report says'),
    law: Sentence.describe('what the law says'),
    source: Sources,
  }),
);
