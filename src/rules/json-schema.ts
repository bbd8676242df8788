/** The JSON Schema of a programme file, made from the zod schema so that the two cannot differ. */
import { z } from 'zod';
import { ProgrammeFile } from './schema.ts';

/** The schema as the text of `programme.schema.json`. */
export function programmeJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(ProgrammeFile, { io: 'input', reused: 'ref' }), null, 2)}\n`;
}
