/** What a valid register is: texts, offices, groups, amounts, differences. Programmes are in schema.ts. */
import { z } from 'zod';
import { Day, Id } from './basic-schemas.ts';
import { SourceRef, Sources } from './programme-schema.ts';

/** How far a source can be trusted: what rests on the last two says so in the result. */
export const FIRMNESS = ['statute', 'regulation', 'gazette', 'official-page', 'undated-page', 'press'] as const;

export const SourcesFile = z.record(
  Id,
  z.strictObject({
    title: z.string(),
    publisher: z.string(),
    url: z.url(),
    /** Lovdata opens a section when it is added to the address. */
    sections: z.record(z.string(), z.string()).describe('section id: as it is written in the law'),
    firmness: z.enum(FIRMNESS),
    textOf: Day.optional().describe('Day of the text that was read; leave out for an undated page'),
    checked: Day,
    reviewBy: Day,
  }),
);

/** Digits in groups, as people read a number aloud. */
const Phone = z.string().regex(/^\d{2,3}( \d{2,3})+$/, 'a number in groups, such as 55 55 33 33');

export const OfficesFile = z.record(
  Id,
  z
    .strictObject({
      kind: z.enum(['public', 'helper']).describe('An office of the state, or an organisation that helps'),
      web: z.url().optional().describe('Left out where each place has its own pages'),
      phone: Phone.optional(),
      source: SourceRef.optional().describe('Where the number was read; no number without'),
    })
    .refine(({ phone, source }) => phone === undefined || source !== undefined, 'a phone number needs its source'),
);

export const GroupsFile = z.record(Id, z.array(z.string()).min(1));

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
