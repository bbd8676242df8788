/** JSON Schema of the facts, for other people's forms and checks. */
import type { FactKind, Facts } from '#engine/rulebook.ts';

/** A month, or a day of it. */
const DATE = '^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$';

function schemaOf(kind: FactKind): object {
  switch (kind.kind) {
    case 'choice':
      return { enum: kind.values };
    case 'yes-no':
      return { type: 'boolean' };
    case 'months':
      return { type: 'array', items: { type: 'string', pattern: DATE } };
    case 'date':
      return { type: 'string', pattern: DATE };
    default:
      return { type: kind.kind === 'number' ? 'number' : 'integer', minimum: kind.min, maximum: kind.max };
  }
}

/** The schema: every fact is optional, and nothing else is allowed. Dates may name a month only. */
export function factsSchema(facts: Facts): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Rettvei facts',
    description: 'What a person may know about their case. A fact that is left out is unknown.',
    type: 'object',
    properties: Object.fromEntries(Object.entries(facts).map(([fact, kind]) => [fact, schemaOf(kind)])),
    additionalProperties: false,
  };
}
