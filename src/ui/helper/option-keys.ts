/** Keys that choose an answer: `1` to `9`, then letters; `0` is "I do not know". Only where the helper switched them on. */

const KEYS = '123456789abcdefghijklmnopqrstuvwxyz';
const UNKNOWN_KEY = '0';

/** The row that a key chooses in a question's form, if it has one. */
export function rowFor(key: string, form: HTMLFormElement): HTMLInputElement | undefined {
  const rows = [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  if (key === UNKNOWN_KEY) return rows.find(({ dataset }) => dataset['action'] === 'unknown');
  const place = KEYS.indexOf(key.toLowerCase());
  return place === -1 ? undefined : rows.filter((row) => row.closest('.options-open') === null)[place];
}
