/** The verdict tables in force on a day as one DMN 1.3 model that other decision engines can run. */
import { type FactKind, type Facts, OUTCOMES } from '#engine/rulebook.ts';
import type { ProgrammeFile } from '#rulebook/programme-schema.ts';
import type { RulebookFiles } from '#rulebook/rule-files.ts';
import type { Column } from './columns.ts';
import { formulaOf } from './literals.ts';
import { quote, verdictName } from './names.ts';
import { type Conjunction, rulesOf, unaryTests } from './normal-form.ts';
import { ON } from './time.ts';
import { toXml, type Xml } from './xml.ts';

const MODEL = 'https://www.omg.org/spec/DMN/20191111/MODEL/';
const FEEL = 'https://www.omg.org/spec/DMN/20191111/FEEL/';
const TYPES: Readonly<Record<FactKind['kind'], string>> = {
  choice: 'string',
  'yes-no': 'boolean',
  count: 'number',
  number: 'number',
  year: 'number',
  date: 'date',
  months: 'tDates',
};

/** The names in an expression: what it reads. Text in quotes is no name. */
const namesIn = (feel: string): string[] => feel.replace(/"[^"]*"/g, '').match(/[A-Za-z]\w*/g) ?? [];

const inForce = ({ from, to }: { from: string; to?: string | undefined }, on: string): boolean =>
  from !== 'adopted' && from <= on && (to === undefined || to === 'adopted' || on <= to);

/** @param on `YYYY-MM-DD`; rows that are adopted without a date are in force on no day. */
export function exportDmn(files: RulebookFiles, on: string): string {
  const decisions = files.programmes.map((file) => decisionOf(file, files, on));
  const read = new Set(decisions.flatMap(({ facts }) => facts));
  return toXml({
    definitions: {
      '@xmlns': MODEL,
      '@id': 'rettvei',
      '@name': 'Rettvei',
      '@namespace': 'urn:rettvei:rules',
      '@expressionLanguage': FEEL,
      '@typeLanguage': FEEL,
      description: `Rows in force on ${on}. Amounts, lengths and contents of programmes are not part of it.`,
      itemDefinition: [
        { '@name': 'tDates', '@isCollection': 'true', typeRef: 'date' },
        {
          '@name': 'tVerdict',
          itemComponent: ['outcome', 'row'].map((name) => ({ '@name': name, typeRef: 'string' })),
        },
      ],
      inputData: [ON, ...Object.keys(files.facts)]
        .filter((fact) => read.has(fact))
        .map((fact) => inputData(fact, files.facts)),
      decision: decisions.map(({ xml }) => xml),
    },
  });
}

function inputData(fact: string, facts: Facts): Xml {
  const typeRef = fact === ON ? 'date' : TYPES[(facts[fact] as FactKind).kind];
  return { '@id': `fact-${fact}`, '@name': fact, variable: { '@name': fact, '@typeRef': typeRef } };
}

function decisionOf(file: ProgrammeFile, files: RulebookFiles, on: string): { xml: Xml; facts: string[] } {
  const rows = file.rows.filter((row) => inForce(row, on));
  const rules = rows.flatMap((row) => rulesOf(formulaOf(row.when, files)).map((rule) => ({ row, rule })));
  const columns = new Map<string, Column>();
  for (const { rule } of rules) for (const [feel, { column }] of rule) columns.set(feel, column);
  // A decision table has at least one input.
  if (columns.size === 0) columns.set(ON, { feel: ON, type: 'date' });
  const used = [...columns.values()];
  const facts = [...new Set(used.flatMap(({ feel, decision }) => (decision ? [] : namesIn(feel))))].filter(
    (name) => name === ON || name in files.facts,
  );
  const programmes = [...new Set(used.flatMap(({ decision }) => decision ?? []))];
  const name = verdictName(file.programme);
  if (name in files.facts) throw new Error(`"${name}" would be a fact and a verdict.`);
  const xml: Xml = {
    '@id': `verdict-${file.programme}`,
    '@name': name,
    variable: { '@name': name, '@typeRef': 'tVerdict' },
    informationRequirement: [
      ...programmes.map((id) => ({ requiredDecision: { '@href': `#verdict-${id}` } })),
      ...facts.map((fact) => ({ requiredInput: { '@href': `#fact-${fact}` } })),
    ],
    decisionTable: {
      '@hitPolicy': 'FIRST',
      input: used.map(({ feel, type }) => ({ inputExpression: { '@typeRef': type, text: feel } })),
      output: [
        { '@name': 'outcome', '@typeRef': 'string', outputValues: { text: OUTCOMES.map(quote).join(', ') } },
        { '@name': 'row', '@typeRef': 'string' },
      ],
      annotation: { '@name': 'sources' },
      rule: rules.map(({ row, rule }) => ruleOf(row, rule, used)),
    },
  };
  return { xml, facts };
}

function ruleOf({ id, outcome, source }: ProgrammeFile['rows'][number], rule: Conjunction, columns: Column[]): Xml {
  return {
    inputEntry: columns.map(({ feel }) => {
      const cell = rule.get(feel)?.cell;
      return { text: cell ? unaryTests(cell) : '-' };
    }),
    outputEntry: [outcome, id].map((value) => ({ text: quote(value) })),
    annotationEntry: { text: [source].flat().join(', ') },
  };
}
