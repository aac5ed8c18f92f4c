/** "4286724.9" → "4,286,724.9": an amount as a text stays exact. */
export function groupedDigits(amount: string): string {
  const [whole = '', ...decimals] = amount.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...decimals].join('.');
}
