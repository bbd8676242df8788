// Own formats: browsers lack number data for many of our languages, and some print other digits.
// Digits are 0–9 everywhere, as on letters, telephones and bank statements.

const noBreakSpace = '\u00A0';

/** `22758` as `22 758`, with spaces that never break. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, noBreakSpace);
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** `22758.17` as `22 758 €`: exact to the hundredth first, then whole sums, with the sign of the currency. */
export function formatMoney(amount: number, sign: string): string {
  return `${formatNumber(Math.round(Math.round(amount * 100) / 100))}${noBreakSpace}${sign}`;
}
