/** What a reader saved in a sheet, and what follows from it for the texts. */
import { z } from 'zod';

const SavedRow = z.strictObject({
  key: z.string(),
  text: z.string(),
  source: z.string(),
  right: z.boolean(),
  corrected: z.string().trim().min(1).optional(),
  remark: z.string().optional(),
});

const SavedSheet = z.strictObject({ language: z.string(), rows: z.array(SavedRow) });

export type SavedRow = z.infer<typeof SavedRow>;
export type SavedSheet = z.infer<typeof SavedSheet>;

/** Reads a saved sheet. @throws one sentence that says what is wrong with it */
export function readSaved(name: string, content: string): SavedSheet {
  let found: unknown;
  try {
    found = JSON.parse(content);
  } catch {
    throw new Error(`${name} is not JSON. Ask for the file that the sheet's own button saves.`);
  }
  const read = SavedSheet.safeParse(found);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(
    `${name}: ${issue?.path.join('.') || 'the file'}: ${issue?.message}. Ask for the file that the sheet's own button saves.`,
  );
}

/** The texts as they stand now: of the language, and the fingerprints of their source. */
export type Present = { text: string | undefined; source: string | undefined };

/** What is done with each row of a saved sheet. */
export type Taken = {
  /** Texts that the reader wrote anew. */
  corrected: Readonly<Record<string, string>>;
  /** Texts that somebody has now read and found right, their own corrections too. */
  right: readonly string[];
  remarks: readonly { key: string; remark: string }[];
  /** Rows that speak of another wording than the one that stands now: one sentence each. */
  refused: readonly string[];
};

/** Sorts what a reader told. A row counts only for the wording that the reader saw. */
export function take({ rows }: SavedSheet, present: (key: string) => Present): Taken {
  const refusals = rows.map((row) => [row, refusal(row, present(row.key))] as const);
  const good = refusals.flatMap(([row, why]) => (why === undefined ? [row] : []));
  return {
    corrected: Object.fromEntries(good.flatMap(({ key, corrected }) => (corrected ? [[key, corrected]] : []))),
    right: good.flatMap(({ key, right }) => (right ? [key] : [])),
    // A remark is worth reading whatever has become of the text.
    remarks: rows.flatMap(({ key, remark }) => (remark ? [{ key, remark }] : [])),
    refused: refusals.flatMap(([, why]) => (why === undefined ? [] : [why])),
  };
}

function refusal({ key, text, source }: SavedRow, now: Present): string | undefined {
  if (now.text === undefined) return `"${key}" is no longer there. Nothing was changed.`;
  if (now.text !== text) return `"${key}" has been written anew since the sheet was made. Send it to be read again.`;
  if (now.source !== source)
    return `"${key}": the source has changed since the sheet was made. Send it to be read again.`;
  return undefined;
}
