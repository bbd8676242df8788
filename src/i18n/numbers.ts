// Own formats: browsers lack number data for many of our languages, and some print other digits.
// Digits are 0–9 everywhere, as on letters, telephones and bank statements.

const noBreakSpace = '\u00A0';

/** `22758` as `22 758`, with spaces that never break. */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, noBreakSpace);
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** `22758.17` as `22 758 kr`, or as `22 758,17 kr` when the øre are asked for. */
export function formatKroner(amount: number, { øre = false }: { øre?: boolean } = {}): string {
  const inØre = Math.round(amount * 100);
  const kroner = øre ? Math.trunc(inØre / 100) : Math.round(inØre / 100);
  const rest = øre ? `,${String(Math.abs(inØre % 100)).padStart(2, '0')}` : '';
  return `${formatNumber(kroner)}${rest}${noBreakSpace}kr`;
}
