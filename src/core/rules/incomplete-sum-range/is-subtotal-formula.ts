/** Whether a formula is one that SUBTOTAL and AGGREGATE pass over. */
export function isSubtotalFormula(formula: string): boolean {
  return /^\s*\+?\s*(?:SUBTOTAL|AGGREGATE)\s*\(/i.test(formula);
}
