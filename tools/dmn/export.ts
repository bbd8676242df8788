/** The verdict tables in force on a day as one DMN 1.3 model that other decision engines can run. */
import { OUTCOMES } from '#engine/rulebook.ts';
import { FACTS, type FactId, type FactKind } from '#facts/facts.ts';
import type { RulebookFiles } from '#rulebook/load.ts';
import type { ProgrammeFile } from '#rulebook/programme-schema.ts';
import type { Column } from './columns.ts';
import { formulaOf } from './literals.ts';
import { quote, verdictName } from './names.ts';
import { type Conjunction, rulesOf, unaryTests } from './normal-form.ts';
import { ON } from './time.ts';
import { element, textOf, XML_HEAD } from './xml.ts';

const MODEL = 'https://www.omg.org/spec/DMN/20191111/MODEL/';
const FEEL = 'https://www.omg.org/spec/DMN/20191111/FEEL/';
const TYPES: Readonly<Record<FactKind['kind'], string>> = {
  choice: 'string',
  'yes-no': 'boolean',
  count: 'number',
  number: 'number',
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
  const inputs = [ON, ...Object.keys(FACTS)].filter((fact) => read.has(fact)).map(inputData);
  return `${XML_HEAD}${element(
    'definitions',
    {
      xmlns: MODEL,
      id: 'rettvei',
      name: 'Rettvei',
      namespace: 'urn:rettvei:rules',
      expressionLanguage: FEEL,
      typeLanguage: FEEL,
    },
    [
      textOf('description', `Rows in force on ${on}. Amounts, lengths and contents of programmes are not part of it.`),
      element('itemDefinition', { name: 'tDates', isCollection: 'true' }, [textOf('typeRef', 'date')]),
      element('itemDefinition', { name: 'tVerdict' }, [
        element('itemComponent', { name: 'outcome' }, [textOf('typeRef', 'string')]),
        element('itemComponent', { name: 'row' }, [textOf('typeRef', 'string')]),
      ]),
      ...inputs,
      ...decisions.map(({ xml }) => xml),
    ],
  )}\n`;
}

function inputData(fact: string): string {
  const typeRef = fact === ON ? 'date' : TYPES[FACTS[fact as FactId].kind];
  return element('inputData', { id: `fact-${fact}`, name: fact }, [element('variable', { name: fact, typeRef })]);
}

function decisionOf(file: ProgrammeFile, files: RulebookFiles, on: string): { xml: string; facts: string[] } {
  const rows = file.rows.filter((row) => inForce(row, on));
  const rules = rows.flatMap((row) => rulesOf(formulaOf(row.when, files.groups)).map((rule) => ({ row, rule })));
  const columns = new Map<string, Column>();
  for (const { rule } of rules) for (const [feel, { column }] of rule) columns.set(feel, column);
  // A decision table has at least one input.
  if (columns.size === 0) columns.set(ON, { feel: ON, type: 'date' });
  const used = [...columns.values()];
  const facts = [...new Set(used.flatMap(({ feel, decision }) => (decision ? [] : namesIn(feel))))].filter(
    (name) => name === ON || name in FACTS,
  );
  const programmes = [...new Set(used.flatMap(({ decision }) => decision ?? []))];
  const name = verdictName(file.programme);
  if (name in FACTS) throw new Error(`"${name}" would be a fact and a verdict.`);
  const requirement = (kind: string, id: string) =>
    element('informationRequirement', {}, [element(kind, { href: `#${id}` })]);
  const xml = element('decision', { id: `verdict-${file.programme}`, name }, [
    element('variable', { name, typeRef: 'tVerdict' }),
    ...programmes.map((id) => requirement('requiredDecision', `verdict-${id}`)),
    ...facts.map((fact) => requirement('requiredInput', `fact-${fact}`)),
    element('decisionTable', { hitPolicy: 'FIRST' }, [
      ...used.map(({ feel, type }) =>
        element('input', {}, [element('inputExpression', { typeRef: type }, [textOf('text', feel)])]),
      ),
      element('output', { name: 'outcome', typeRef: 'string' }, [
        element('outputValues', {}, [textOf('text', OUTCOMES.map(quote).join(', '))]),
      ]),
      element('output', { name: 'row', typeRef: 'string' }),
      element('annotation', { name: 'sources' }),
      ...rules.map(({ row, rule }) => ruleOf(row, rule, used)),
    ]),
  ]);
  return { xml, facts };
}

function ruleOf({ id, outcome, source }: ProgrammeFile['rows'][number], rule: Conjunction, columns: Column[]): string {
  return element('rule', {}, [
    ...columns.map(({ feel }) => {
      const cell = rule.get(feel)?.cell;
      return element('inputEntry', {}, [textOf('text', cell ? unaryTests(cell) : '-')]);
    }),
    ...[outcome, id].map((value) => element('outputEntry', {}, [textOf('text', quote(value))])),
    element('annotationEntry', {}, [textOf('text', [source].flat().join(', '))]),
  ]);
}
