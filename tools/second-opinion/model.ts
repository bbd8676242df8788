/** A DMN model read back from its XML: nothing of the exporter is used here. */
import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An entry of a rule that is not `-`: the column that it tests, and its unary tests. */
type Entry = { column: number; tests: string };
export type Table = {
  name: string;
  columns: readonly string[];
  /** FEEL names that each column's expression may read. */
  reads: readonly (readonly string[])[];
  rules: readonly { entries: readonly Entry[]; outcome: string; row: string }[];
};

type Xml = { [name: string]: Xml[] } & { '#text'?: string };

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  attributeNamePrefix: '@',
  alwaysCreateTextNode: true,
  isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
});

/** The decision tables of a model by the name of their verdict. @throws for XML that is not well-formed. */
export function readModel(xml: string): Map<string, Table> {
  const fault = XMLValidator.validate(xml);
  if (fault !== true) throw new Error(`The model is not well-formed: ${fault.err.msg}, line ${fault.err.line}.`);
  const [model] = (parser.parse(xml) as Xml)['definitions'] as [Xml];
  const nameOf = new Map(
    [...(model['inputData'] ?? []), ...(model['decision'] ?? [])].map((one) => [`#${at(one, 'id')}`, at(one, 'name')]),
  );
  const tables = (model['decision'] ?? []).map((decision) => tableOf(decision, nameOf));
  return new Map(tables.map((table) => [table.name, table]));
}

function tableOf(decision: Xml, nameOf: ReadonlyMap<string, string>): Table {
  const [table] = decision['decisionTable'] as [Xml];
  if (at(table, 'hitPolicy') !== 'FIRST') throw new Error(`${at(decision, 'name')}: the first rule must win.`);
  const required = (decision['informationRequirement'] ?? [])
    .flatMap((one) => [...(one['requiredInput'] ?? []), ...(one['requiredDecision'] ?? [])])
    .map((one) => nameOf.get(at(one, 'href')) as string);
  const columns = (table['input'] ?? []).map((input) => text((input['inputExpression'] as [Xml])[0]));
  const rules = (table['rule'] ?? []).map((rule) => {
    const entries = (rule['inputEntry'] ?? []).map((entry, column) => ({ column, tests: text(entry) }));
    const [outcome, row] = (rule['outputEntry'] ?? []).map((entry) => text(entry).slice(1, -1));
    return { entries: entries.filter(({ tests }) => tests !== '-'), outcome: outcome ?? '', row: row ?? '' };
  });
  const reads = columns.map((feel) => {
    const words = new Set(feel.replace(/"[^"]*"/g, '').match(/\w+/g));
    return required.filter((name) => words.has(name));
  });
  return { name: at(decision, 'name'), columns, reads, rules };
}

const at = (xml: Xml, name: string): string => String(xml[`@${name}`]);
const text = (xml: Xml): string => xml['text']?.[0]?.['#text'] ?? '';
