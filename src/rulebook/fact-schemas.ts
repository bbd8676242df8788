/** What valid files of facts, questions and the country are. */
import { z } from 'zod';
import type { Fact, Facts } from '#engine/rulebook.ts';
import { pictureNames } from '#pictures/names.ts';
import { Day, FigureName, Id } from './values.ts';

export const FactId = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'a fact in camelCase, such as yearsOld');

/** Stands in rules, in keys of texts and in the public module. */
const Value = z.string().regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'letters and digits, with - between words');

const common = {
  'follows-from': z.array(FactId).min(1).optional().describe('Facts that are worth asking first, in that order'),
  changeable: z.literal(true).optional().describe('A person can change it: a home, work, papers'),
};
const unit = z
  .enum(['age', 'years', 'months'])
  .optional()
  .describe('What it counts; words of its bands follow from it');
const counts = z.literal('begun').optional().describe('A unit that has begun counts as one; else only full ones do');
const range = { min: z.number(), max: z.number() };

const WrittenFact = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), values: z.array(Value).min(2), ...common }),
  z.strictObject({ kind: z.literal('country'), ...common }),
  z.strictObject({ kind: z.literal('yes-no'), ...common }),
  z.strictObject({ kind: z.enum(['count', 'number', 'year']), ...range, unit, counts, ...common }),
  z.strictObject({ kind: z.enum(['date', 'months']), ...common }),
]);

export const FactsFile = z.record(FactId, WrittenFact);

/** The facts of a file as the engine knows them. */
export function factsOf(file: z.infer<typeof FactsFile>): Facts {
  return Object.fromEntries(
    Object.entries(file).map(([id, { 'follows-from': followsFrom, ...written }]): [string, Fact] => [
      id,
      {
        ...(written.kind === 'country' ? { ...written, kind: 'choice', values: countryCodes() } : written),
        ...(followsFrom && { followsFrom }),
      } as Fact,
    ]),
  );
}

/** Every two-letter pair: ISO 3166-1 adds and drops codes, and a rule names the ones it means. */
function countryCodes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((a) => letters.map((b) => a + b));
}

/** Values of a fact as a test names them, see fact-test.ts. */
export const OneOf = z
  .union([
    z.array(z.string()).min(1),
    z.strictObject({ in: Id.describe('a group of groups.yaml') }),
    z.strictObject({ 'not-in': Id.describe('a group of groups.yaml') }),
  ])
  .describe('Values of the fact, or a group of them');
const Test = z.record(FactId, OneOf).refine((test) => Object.keys(test).length === 1, 'name one fact');

const Figure = z
  .union([z.number(), z.strictObject({ limit: FigureName })])
  .describe('A number, or a limit of limits.yaml');

/** What an option says about one fact. */
const Told = z.union([
  z.boolean(),
  z.string().describe('A value; for a date "never"; for a list of months "some" or "none"'),
  z.array(z.string()).min(1).describe('One of these values'),
  z.strictObject({ not: z.array(z.string()).min(1) }).describe('Any value but these'),
  z.strictObject({ open: z.literal(true) }).describe('Anything: takes back what an earlier answer said'),
  z
    .strictObject({ 'at-least': Figure, above: Figure, below: Figure, 'at-most': Figure })
    .partial()
    .describe('A number in this range'),
]);

const WrittenOption = z.strictObject({
  value: z.string().min(1).describe('Id of the option; where "sets" is left out, the value of the fact'),
  group: Id.optional().describe('Options under one small heading'),
  about: FactId.optional().describe('Shown only while this fact is open'),
  sets: z.record(FactId, Told).optional().describe('What choosing it says about facts'),
  exit: Id.optional().describe('The check is not about this person: an id of "exits"'),
  picture: z.enum(pictureNames).optional().describe('A picture beside the words'),
  'usual-length': z
    .int()
    .min(1)
    .optional()
    .describe('How many questions who takes it is usually asked, the first included: told before the rules are there'),
  'rows-for': z
    .array(z.string())
    .min(1)
    .optional()
    .describe('Answers to the question of "rows-by" with which it is a row, unknown included; else it is folded'),
});

const WrittenQuestion = z
  .strictObject({
    fact: FactId.optional().describe('Gives the question its name'),
    question: Id.optional().describe('A name in place of a fact, where the question tells only what its options set'),
    finer: FactId.optional().describe('Asks for this fact once more, inside the band that was told before'),
    section: Id,
    kind: z.enum(['choice', 'list', 'month', 'year', 'children']),
    options: z.array(WrittenOption).min(1).optional(),
    bands: z
      .union([z.literal('from-rules'), z.array(z.number()).min(1)])
      .optional()
      .describe('An option for each stretch between the limits of the rules, or from each of these numbers on'),
    opening: z
      .literal(true)
      .optional()
      .describe('Asked of everybody, before all others and before the rules are there'),
    early: z
      .literal(true)
      .optional()
      .describe('Asked at its place before the main results, though only later programmes need it'),
    'rows-by': Id.optional().describe('The earlier question whose answer chooses the rows, see rows-for'),
    'asked-from-result': z
      .union([z.literal(true), z.strictObject({ unless: Test })])
      .optional()
      .describe('Asked after the main results, from the result that needs it'),
    sensitive: z.literal(true).optional().describe('Has "I do not want to answer"'),
    'only-if': Test.optional().describe('Asked only of people for whom this is so'),
    'first-year': z.int().optional(),
    'years-ahead': z.int().optional().describe('How far ahead a month or year may lie; otherwise it is past'),
    'tells-also': z.array(FactId).min(1).optional().describe('Dated facts that the answer tells as well'),
    'exact-day': z.literal(true).optional().describe('The day can be told too'),
    drawing: z.enum(['residence-card']).optional().describe('A drawing of where the answer can be read'),
  })
  .refine(({ options, bands }) => !(options && bands), 'write options or bands, not both')
  .refine(
    ({ fact, question }) => (fact === undefined) !== (question === undefined),
    'write fact or question, one of them',
  );
export type WrittenQuestion = z.infer<typeof WrittenQuestion>;

const Address = z.url('a whole address, such as https://example.org/');
const Service = z.strictObject({ name: z.string(), web: Address });

export const QuestionsFile = z.strictObject({
  sections: z.array(Id).min(1).describe('In the order in which they are asked'),
  exits: z.record(Id, z.array(Service).min(1)).describe('Services for people whom the check is not about'),
  questions: z.array(WrittenQuestion).min(1),
});

export const CountryFile = z.strictObject({
  version: z.int().min(1).describe('Of the rules: one more whenever something that decides is changed'),
  'checked-on': Day.describe('Day on which the law was last looked up'),
  start: Day.describe('First day that can be asked about'),
  currency: z.strictObject({
    code: z.string().regex(/^[A-Z]{3}$/, 'a code of ISO 4217, such as EUR'),
    sign: z.string(),
  }),
  'office-language': z.string().describe('The language that offices read: a language of the site'),
  'calling-code': z.string().regex(/^\d+$/, 'digits without +'),
  adult: z.strictObject({ fact: FactId, at: z.int() }).describe('The fact that tells the age, and the age of an adult'),
  'year-from': z
    .record(
      z.string().regex(/^(?!calendar-)[a-z]+-years$/, 'a name that ends in -years'),
      z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day of the year, MM-DD'),
    )
    .optional()
    .describe('Years that do not begin in January: rows count time in them by this name'),
  'leave-to': Address.describe('Where "Leave this page" goes'),
  'help-first': z.array(Id).describe('Who the front page names at once; other helpers open on request'),
  'appeal-unless-known': Id.describe('How to ask for a new answer where an answer is missing that decides it'),
  corrections: z
    .strictObject({ mail: z.email() })
    .optional()
    .describe('Where people send what looks wrong to them; left out, they can only copy it'),
  languages: z.array(z.string()).min(1).optional().describe('Languages of the site; all of the tool where left out'),
});
